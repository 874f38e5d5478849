import type { FoundEntity } from './analysis.ts';
import { isBodyWord } from './lexicon/noun.ts';
import { isNoName } from './lexicon/word.ts';
import type { Body, Person } from './names/agent.ts';
import { type Gazetteer, matchAt } from './names/gazetteer.ts';
import type { Page } from './page/page.ts';
import type { Reading } from './quotations/reading.ts';
import { tokenise } from './sentences/token.ts';

/** Bodies, people and policies that a page names; those without id are candidates. Each list in the order of the page. */
export interface FoundEntities {
  readonly organisations: readonly FoundEntity[];
  readonly people: readonly FoundEntity[];
  readonly policies: readonly FoundEntity[];
}

/** Gazetteers of what the archive knows. */
export interface Gazetteers {
  readonly organisations: Gazetteer;
  readonly people: Gazetteer;
  readonly policies: Gazetteer;
}

const OF_THE_ARTICLE: ReadonlySet<string> = new Set([
  'title',
  'heading',
  'paragraph',
  'list-item',
  'block-quotation',
  'caption',
]);

/**
 * Gathers whom and what a page names: what the archive knows by name and alias, and whoever else speaks or is described.
 * @param publications names of publications, which are sources, not organisations.
 */
export function findEntities(
  page: Page,
  reading: Reading,
  known: Gazetteers,
  publications: readonly string[],
): FoundEntities {
  const authors = new Set(page.authors.map((name) => name.toLowerCase()));
  const { people, bodies } = reading.cast;
  return {
    organisations: inOrder([
      ...mentionsOf(page, known.organisations).filter((found) => !isExplained(page, found, bodies)),
      ...bodies
        .filter((body) => isCandidateBody(body) && !isKnown(body, known, publications))
        .map(bodyEntity),
    ]),
    people: inOrder([
      ...people
        .filter(({ name, id }) => id !== null || (name.includes(' ') && !authors.has(name.toLowerCase())))
        .map(personEntity),
      ...mentionsOf(page, known.people),
    ]),
    policies: inOrder(mentionsOf(page, known.policies)),
  };
}

/** Where the page's own words name known entities, the longest name first; each entity once. */
function mentionsOf({ blocks }: Page, gazetteer: Gazetteer): FoundEntity[] {
  const found = new Map<string, FoundEntity>();
  for (const block of blocks) {
    if (!OF_THE_ARTICLE.has(block.kind)) continue;
    const tokens = tokenise(block.text, block.start, []);
    for (let at = 0; at < tokens.length; ) {
      const match = matchAt(gazetteer, tokens, at);
      const first = tokens[at];
      const last = tokens[at + (match?.length ?? 1) - 1];
      if (match !== undefined && first !== undefined && last !== undefined && !found.has(match.entity.id)) {
        const { id, name } = match.entity;
        found.set(id, { id, name, start: first.start, end: last.end });
      }
      at += match?.length ?? 1;
    }
  }
  return [...found.values()];
}

/** An abbreviation that the page explains as another body’s. */
function isExplained({ text }: Page, { id, start, end }: FoundEntity, bodies: readonly Body[]): boolean {
  const printed = text.slice(start, end);
  const bearer = bodies.find(({ short }) => short.has(printed));
  return bearer !== undefined && bearer.id !== id;
}

function isCandidateBody({ id, name, short }: Body): boolean {
  const isGeneric = name.split(' ').every((word) => isBodyWord(word) || isNoName(word));
  return id === null && !isGeneric && (name.includes(' ') || short.size > 0);
}

/** Whether the archive has what a name stands for, as an organisation under another capital or as a policy or source. */
function isKnown({ name }: Body, known: Gazetteers, publications: readonly string[]): boolean {
  const bare = name.replace(/^the\s+/i, '');
  const tokens = tokenise(bare, 0, []);
  const isWhole = (gazetteer: Gazetteer) => matchAt(gazetteer, tokens, 0)?.length === tokens.length;
  if (isWhole(known.organisations) || isWhole(known.policies)) return true;
  return publications.some((other) => other.replace(/^the\s+/i, '').toLowerCase() === bare.toLowerCase());
}

function bodyEntity({ id, name, start, end }: Body): FoundEntity {
  return { id, name, start, end };
}

function personEntity({ id, name, start, end, role, body }: Person): FoundEntity {
  return { id, name, start, end, role, organisation: body?.name };
}

/** In the order of the page; of several notes of one entity the first given stays. */
function inOrder(entities: readonly FoundEntity[]): FoundEntity[] {
  const kept = new Map<string, FoundEntity>();
  for (const entity of entities) {
    const key = entity.id ?? `name ${entity.name.toLowerCase()}`;
    if (!kept.has(key)) kept.set(key, entity);
  }
  return [...kept.values()].sort((left, right) => left.start - right.start);
}
