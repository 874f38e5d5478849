import { formatDate } from '../../archive/format-date.ts';
import type {
  Entity,
  LinkedOrganisation,
  LinkedPerson,
  LinkedPolicy,
  LinkedSource,
} from '../../archive/linked.ts';
import { kindWord } from './kind-word.ts';

/** A piece of a fact: words, which may lead to a page of the archive or outside it. */
export interface FactPart {
  readonly text: string;
  /** Address of a page of the archive. */
  readonly address?: string;
  /** Address outside. */
  readonly url?: string;
}

/** One line of what is known about an entity. */
export interface Fact {
  readonly label: string;
  readonly parts: readonly FactPart[];
}

const NOT_RECORDED = 'not recorded';

function words(label: string, text: string | undefined, otherwise?: string): Fact[] {
  const said = text ?? otherwise;
  return said === undefined ? [] : [{ label, parts: [{ text: said }] }];
}

function names(label: string, entities: readonly (Entity | undefined)[]): Fact[] {
  const parts = entities.flatMap((entity) =>
    entity === undefined ? [] : [{ text: entity.shortName, address: entity.address }],
  );
  return parts.length === 0 ? [] : [{ label, parts }];
}

/** The host of a web address, as readers know a site. */
function host(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}

function outside(label: string, url: string | undefined): Fact[] {
  return url === undefined ? [] : [{ label, parts: [{ text: host(url), url }] }];
}

function date(label: string, text: string | undefined, otherwise?: string): Fact[] {
  return words(label, text === undefined ? undefined : formatDate(text), otherwise);
}

function organisationFacts({ data, parent, parts, policies }: LinkedOrganisation): Fact[] {
  return [
    ...words('Kind', data.kind && kindWord(data.kind), NOT_RECORDED),
    ...names('Part of', [parent]),
    ...names('Its parts', parts),
    ...date('Founded', data.founded),
    ...date('Dissolved', data.dissolved),
    ...words('Acts in', data.jurisdiction),
    ...names('Issued', policies),
    ...outside('Website', data.website),
    ...outside('Evidence', data.evidence),
  ];
}

function policyFacts({ data, issuer, supersededBy, supersedes }: LinkedPolicy): Fact[] {
  const theme = data.kind === 'issue';
  return [
    ...words(
      'Kind',
      theme ? 'recurring issue, not a document' : data.kind && kindWord(data.kind),
      NOT_RECORDED,
    ),
    ...date('Issued', data.issued, theme ? undefined : NOT_RECORDED),
    ...names('Issued by', [issuer]),
    ...words('Status', data.status, theme ? undefined : 'not established'),
    ...names('Superseded by', [supersededBy]),
    ...names('Supersedes', supersedes),
    ...outside('Evidence', data.evidence),
  ];
}

function personFacts({ data }: LinkedPerson): Fact[] {
  return words('Title', data.honorific);
}

function sourceFacts({ data }: LinkedSource): Fact[] {
  return [
    ...words('Kind', kindWord(data.kind)),
    ...words('Published by', data.publisher),
    ...outside('Website', data.website),
  ];
}

/** What is known about an entity, line by line; what a reader would look for and the archive lacks is said. */
export function factsOf(entity: Entity): Fact[] {
  const own =
    entity.kind === 'organisation'
      ? organisationFacts(entity)
      : entity.kind === 'policy'
        ? policyFacts(entity)
        : entity.kind === 'person'
          ? personFacts(entity)
          : sourceFacts(entity);
  return [...own, ...words('Also known as', entity.data.aliases?.join('; '))];
}
