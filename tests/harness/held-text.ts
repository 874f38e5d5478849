import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { evened } from './page-numbers.ts';
import { hasCount } from './telling-number.ts';

/** Columns of the dump whose cells are words of the archive or of its sources, and may have numbers in them. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  about: ['value'],
  records: ['title', 'url', 'archived', 'note', 'date_note', 'address', 'withdrawn_reason'],
  quotations: ['text', 'note', 'speaker_name', 'organisation_name'],
  positions: ['summary', 'holder_name'],
  figures: ['value', 'of', 'attributed_to_name'],
  organisations: ['name', 'short_name', 'website', 'address', 'description', 'founded', 'dissolved'],
  policies: ['name', 'short_name', 'address', 'description'],
  people: ['name', 'address'],
  sources: ['name', 'website', 'address'],
};

/** Columns whose cells are lists of such words. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  records: ['authors', 'keywords'],
  organisations: ['aliases'],
  policies: ['aliases', 'key_dates'],
  people: ['aliases', 'roles'],
  sources: ['aliases'],
};

/** Nothing that the archive holds is longer, descriptions aside, which have elements of their own. */
const LONGEST = 1500;

/**
 * Tells a text of which every number stands in something that the archive holds: a title, a name, words quoted, a
 * summary, a figure; alone, at the end of a line (`about 2021: the title`) or listed with others.
 * @param folder the built site, for the figures of policies, which no table has
 */
export function heldText(database: DatabaseSync, folder: string): (text: string) => boolean {
  const held = new Set<string>();
  for (const text of [...textsOf(database), ...policyFigures(database, folder)]) held.add(plain(text));
  // Names with numbers in them may stand in a sentence: “10 Year Health Plan: positions”.
  const numbered = [...namesOf(database)]
    .filter((name) => /\d/.test(name))
    .sort((a, b) => b.length - a.length);
  const withoutNames = (text: string) =>
    numbered.reduce((rest, name) => (rest.includes(name) ? rest.replaceAll(name, '') : rest), text);
  const isHeld = (text: string) => held.has(plain(text));
  return (text) =>
    text.length <= LONGEST &&
    (isHeld(text) ||
      endings(text).some(isHeld) ||
      text.split(/[,;] /).every((part) => !hasCount(part) || isHeld(part)) ||
      !hasCount(withoutNames(text)));
}

function* textsOf(database: DatabaseSync): Generator<string> {
  for (const [table, columns] of Object.entries(TEXTS)) {
    for (const column of columns) {
      const rows = database.prepare(`SELECT DISTINCT "${column}" AS text FROM "${table}"`).all();
      for (const { text } of rows) {
        if (typeof text !== 'string') continue;
        yield text;
        // A link to a site is called by its host.
        if (column === 'website') yield new URL(text).host.replace(/^www\./, '');
      }
    }
  }
  for (const [table, columns] of Object.entries(LISTS)) {
    for (const column of columns) {
      const rows = database
        .prepare(`SELECT DISTINCT item.value AS text FROM "${table}", json_each("${column}") item`)
        .all();
      for (const { text } of rows) {
        if (typeof text !== 'string') continue;
        yield text;
        // A key date is a date, a space and what happened.
        if (column === 'key_dates') yield text.replace(/^\S+ /, '');
      }
    }
  }
}

function* policyFigures(database: DatabaseSync, folder: string): Generator<string> {
  for (const { id } of database.prepare('SELECT id FROM policies').all()) {
    const policy: { data: { figures?: { value: string; of: string }[] } } = JSON.parse(
      readFileSync(join(folder, `policies/${id}.json`), 'utf8'),
    );
    for (const { value, of } of policy.data.figures ?? []) yield* [value, of];
  }
}

function* namesOf(database: DatabaseSync): Generator<string> {
  for (const [table, column] of [
    ['policies', 'name'],
    ['policies', 'short_name'],
    ['organisations', 'name'],
    ['organisations', 'short_name'],
    ['sources', 'name'],
  ]) {
    for (const { name } of database.prepare(`SELECT "${column}" AS name FROM "${table}"`).all()) {
      if (typeof name === 'string') yield name;
    }
  }
}

/** What follows each colon, dash or dot in a text. */
function endings(text: string): string[] {
  return [...text.matchAll(/(?:: |– |· )/g)].map(({ index, 0: mark }) => text.slice(index + mark.length));
}

/** A text without the marks that a page may set around it. */
function plain(text: string): string {
  return evened(text)
    .replace(/^(?:of )?[[‘“'"(]*|[\]’”'").,;: ↗]+$/g, '')
    .toLowerCase();
}
