import type { EntityKind } from '../../archive/address.ts';
import { recordFields } from '../../archive/schema/record.ts';
import type { HeldEntity } from '../held.ts';
import type { Mapped } from '../mapped.ts';
import { recordAddress } from './address.ts';
import { recordFile } from './file-name.ts';
import { issuerOf } from './issuer.ts';
import type { ReferenceItem } from './item.ts';
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
  const printed =
    item.title
      ?.normalize('NFC')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim() ?? '';
  // A title wholly in square brackets was not printed: whoever catalogued the work supplied it.
  const supplied = /^\[([^[\]]+)\]$/.exec(printed)?.[1];
  const title = recordFields.title.safeParse(supplied ?? printed);
  if (!title.success || !title.data.isWellFormed()) {
    return printed === ''
      ? 'This reference has no title.'
      : 'The title of this reference is no title: it has more than 500 characters, or half of one.';
  }
  const unknown: UnknownName[] = [];
  const notes: string[] = [];
  const idOf = (kind: EntityKind, name: string): string[] => {
    const match = matchers.by[kind](name);
    if ('id' in match) return [match.id];
    if ('ids' in match) notes.push(`“${name}” can be ${match.ids.join(' or ')}, so it was left out`);
    else unknown.push({ kind, name, nearest: match.nearest });
    return [];
  };
  const idsOf = (kind: EntityKind, names: readonly string[] = []) => [
    ...new Set(names.flatMap((name) => idOf(kind, name))),
  ];
  const source = sourceOf(item, matchers.by.source, matchers.sources);
  if (source.unknown !== undefined) {
    const website = siteOf(item.url);
    unknown.push({ kind: 'source', name: source.unknown, nearest: source.nearest, website });
  }
  if (source.remark !== undefined) notes.push(source.remark);
  if (item.undated !== undefined)
    notes.push(`${item.date === undefined ? 'no date' : `only ${item.date}`} was taken: ${item.undated}`);
  const { kind, type, unfamiliar } = item.work;
  if (unfamiliar !== undefined)
    notes.push(`its type “${unfamiliar}” is none of the archive’s; taken for an article`);
  const url = item.url === undefined ? undefined : recordAddress(item.url);
  if (item.url !== undefined && url === undefined)
    notes.push(`its address “${item.url}” is no web address and was left out`);
  const issuer = kind === 'statement' ? issuerOf(item, matchers.by) : undefined;
  if (issuer?.unknown !== undefined)
    unknown.push({ kind: 'organisation', name: issuer.unknown, nearest: issuer.nearest });
  if (issuer?.remark !== undefined) notes.push(issuer.remark);
  const fields = {
    title: title.data,
    title_supplied: supplied === undefined ? undefined : true,
    source: source.id,
    url,
    authors: filled(item.authors.filter((name) => name !== issuer?.author)),
    date: item.date,
    organisations: filled(idsOf('organisation', item.organisations)),
    policies: filled(idsOf('policy', item.policies)),
    people: filled(idsOf('person', item.people)),
    keywords: filled(item.keywords),
    status: 'draft' as const,
  };
  return {
    mapped: {
      content:
        kind === 'article'
          ? { kind, data: fields, body: '' }
          : { kind, data: { ...fields, issuer: issuer?.id, type }, body: '' },
      path: recordFile({ kind, title: title.data, date: item.date, source: source.id }),
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

function filled(list: readonly string[]): string[] | undefined {
  return list.length === 0 ? undefined : [...list];
}

function siteOf(url: string | undefined): string | undefined {
  const address = url === undefined ? undefined : recordAddress(url);
  return address === undefined ? undefined : new URL('/', address).href;
}
