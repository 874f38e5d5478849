import type { ArchivedRecord, Entity } from '../archive/linked.ts';
import type { PublishedSite } from '../citation/published-site.ts';

/** Gives the words of the body of a record or entity, with the names that its components put in. */
export type WordsOf = (described: ArchivedRecord | Entity) => string;

/** The published archive, with a way to read its bodies where whoever calls has one. */
export interface ReadableSite extends PublishedSite {
  readonly wordsOf?: WordsOf | undefined;
}

/** The words of a body; without a reader those that stand in the file, in which names put in are left out. */
export function wordsOf(described: ArchivedRecord | Entity, site: ReadableSite): string {
  return site.wordsOf?.(described) ?? described.body.text;
}
