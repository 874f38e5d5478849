import type { ReferenceItem } from './item.ts';
import type { Matcher } from './match.ts';

/** Who issued a statement, as far as a reference tells. */
export interface FoundIssuer {
  /** Id of an organisation; of a person too where a table names one. */
  readonly id?: string | undefined;
  readonly kind?: 'organisation' | 'person' | undefined;
  /** The author who is the issuer and so no byline. */
  readonly author?: string | undefined;
  /** The name in a table, or the publisher, that the archive does not have. */
  readonly unknown?: string | undefined;
  readonly nearest?: string | undefined;
  /** What an editor should know, as a sentence without its full stop. */
  readonly remark?: string | undefined;
}

/**
 * The issuer of a statement: the one that a table names; otherwise the organisation that stands as its only author,
 * as its publisher, or on whose site it is. Only whole names and aliases match.
 */
export function issuerOf(
  item: ReferenceItem,
  by: Readonly<Record<'organisation' | 'person', Matcher>>,
): FoundIssuer {
  if (item.issuer !== undefined) return namedIssuer(item.issuer, by);
  const [author, ...more] = item.authors;
  const candidates = [more.length === 0 ? author : undefined, item.publisher, item.source];
  for (const name of candidates) {
    const match = name === undefined ? undefined : by.organisation(name);
    if (match === undefined || !('id' in match)) continue;
    if (name === author) return { id: match.id, kind: 'organisation', author: name };
    return {
      id: match.id,
      kind: 'organisation',
      remark: `its issuer ${match.id} was taken from “${name}”, who published it`,
    };
  }
  const remark = 'it is a statement, and its issuer is not known';
  const match = item.publisher === undefined ? undefined : by.organisation(item.publisher);
  return match !== undefined && 'nearest' in match
    ? { remark, unknown: item.publisher, nearest: match.nearest }
    : { remark };
}

function namedIssuer(name: string, by: Readonly<Record<'organisation' | 'person', Matcher>>): FoundIssuer {
  const [body, person] = [by.organisation(name), by.person(name)];
  if ('id' in body) return { id: body.id, kind: 'organisation' };
  if ('id' in person) return { id: person.id, kind: 'person' };
  const ids = 'ids' in body ? body.ids : 'ids' in person ? person.ids : [];
  if (ids.length > 0)
    return { remark: `its issuer “${name}” can be ${ids.join(' or ')}, so it was left out` };
  return { unknown: name, nearest: 'nearest' in body ? body.nearest : undefined };
}
