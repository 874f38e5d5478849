import type { ArchivedRecord } from '../archive/linked.ts';
import { GENRES, type GenreNames, genreOf } from '../citation/genre.ts';

/** What a record's original is, in the terms of schema.org; a statement without a page of its own is a work. */
export function workType(record: ArchivedRecord): GenreNames['schema'] {
  return record.data.url === undefined ? 'CreativeWork' : GENRES[genreOf(record).genre].schema;
}
