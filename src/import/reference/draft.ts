import type { EntityKind } from '../../archive/address.ts';
import { recordFields } from '../../archive/schema/record.ts';
import type { HeldEntity } from '../held.ts';
import type { Mapped } from '../mapped.ts';
import { recordAddress } from './address.ts';
import { recordFile } from './file-name.ts';
import { issuerOf } from './issuer.ts';
import type { ReferenceItem } from './item.ts';
import { linesOf, lineText } from './line-text.ts';
import { type Matcher, matcherOf } from './match.ts';
import { sourceOf } from './source.ts';

/** A name in a reference that the archive does not have. */
export interface UnknownName {
  readonly kind: EntityKind;
  readonly name: string;
  /** Id of the entity that is nearest by name. */
  readonly nearest: string | undefined;
  /** Of a source, the site of the reference. */
  readonly website?: string | undefined;
}

/** A reference as a draft record, with what could not be carried over. */
export interface Draft {
  readonly mapped: Mapped;
  readonly unknown: readonly UnknownName[];
  /** Names of the fields that were left out. */
  readonly ignored: readonly string[];
}

/** Finds the archive's entities for references. */
export interface Matchers {
  readonly sources: readonly HeldEntity[];
  readonly by: Readonly<Record<EntityKind, Matcher>>;
}

/** Prepares the names of the archive for matching. */
export function matchersOf(entities: Readonly<Record<EntityKind, readonly HeldEntity[]>>): Matchers {
  return {
    sources: entities.source,
    by: {
      organisation: matcherOf(entities.organisation),
      policy: matcherOf(entities.policy),
      person: matcherOf(entities.person),
      source: matcherOf(entities.source),
    },
  };
}

/**
 * Turns a reference into a draft record. Names become ids where the archive has them; what it has not is left out and
 * said. The body stays empty: the abstract is for an editor to write.
 * @returns what is wrong with the reference, in a sentence, when no record can be made of it.
 */
export function draftOf(item: ReferenceItem, matchers: Matchers): Draft | string {
  const title = titleOf(item.title);
  if (typeof title === 'string') return title;
  const unknown: UnknownName[] = [];
  const notes: string[] = [];
  const idOf = (kind: EntityKind, name: string): string[] => {
    const match = matchers.by[kind](name);
    if ('id' in match) return [match.id];
    if ('ids' in match) notes.push(`“${name}” can be ${match.ids.join(' or ')}, so it was left out`);
    else unknown.push({ kind, name, nearest: match.nearest });
    return [];
  };
  const idsOf = (kind: EntityKind, names: readonly string[] = []) =>
    filled([...new Set(names.flatMap((name) => idOf(kind, name)))]);
  const { address, doubt } = recordAddress(item.url);
  const source = sourceOf(item, matchers.by.source, matchers.sources);
  if (source.unknown !== undefined) {
    unknown.push({
      kind: 'source',
      name: source.unknown,
      nearest: source.nearest,
      website: address && new URL('/', address).href,
    });
  }
  const { kind, type } = item.work;
  const issuer = kind === 'statement' ? issuerOf(item, matchers.by) : undefined;
  if (issuer?.unknown !== undefined)
    unknown.push({ kind: 'organisation', name: issuer.unknown, nearest: issuer.nearest });
  const authors = linesOf(
    item.authors.filter((name) => name !== issuer?.author),
    'author',
  );
  const keywords = linesOf(item.keywords, 'keyword');
  notes.push(
    ...[source.remark, issuer?.remark, doubt].filter((remark) => remark !== undefined),
    ...remarksOn(item),
    ...authors.notes,
    ...keywords.notes,
  );
  // Whoever issues a statement speaks in it.
  const speaking = (kind: EntityKind) =>
    issuer?.id !== undefined && issuer.kind === kind ? [issuer.id] : [];
  const fields = {
    ...title,
    source: source.id,
    url: address,
    authors: filled(authors.lines),
    date: item.date,
    organisations: idsOf('organisation', [...speaking('organisation'), ...(item.organisations ?? [])]),
    policies: idsOf('policy', item.policies),
    people: idsOf('person', [...speaking('person'), ...(item.people ?? [])]),
    keywords: filled(keywords.lines),
    status: 'draft' as const,
  };
  return {
    mapped: {
      content:
        kind === 'article'
          ? { kind, data: fields, body: '' }
          : { kind, data: { ...fields, issuer: issuer?.id, type }, body: '' },
      path: recordFile({ kind, title: title.title, date: item.date, source: source.id }),
      notes,
    },
    unknown,
    ignored: [
      ...item.ignored,
      ...(item.accessed === undefined ? [] : ['date of access']),
      ...(item.language === undefined ? [] : ['language']),
    ],
  };
}

/** What was not taken as it was given. */
function remarksOn({ date, undated, work: { unfamiliar } }: ReferenceItem): string[] {
  const taken = date === undefined ? 'no date' : `only ${date}`;
  return [
    ...(undated === undefined ? [] : [`${taken} was taken: ${undated}`]),
    ...(unfamiliar === undefined
      ? []
      : [`its type “${unfamiliar}” is none of the archive’s; taken for an article`]),
  ];
}

/** The title, and whether it was supplied: one wholly in square brackets was not printed, whoever catalogued the work. */
function titleOf(given = ''): { title: string; title_supplied: true | undefined } | string {
  const { text, doubt } = lineText(given);
  const supplied = /^\[([^[\]]+)\]$/.exec(text)?.[1]?.trim();
  const title = recordFields.title.safeParse(supplied ?? text);
  if (title.success && doubt === undefined) {
    return { title: title.data, title_supplied: supplied === undefined ? undefined : true };
  }
  if (text === '') return 'This reference has no title.';
  return doubt === undefined
    ? 'The title of this reference has more than 500 characters.'
    : `The title of this reference has ${doubt}.`;
}

function filled(list: readonly string[]): string[] | undefined {
  return list.length === 0 ? undefined : [...list];
}
