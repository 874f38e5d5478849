import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../../archive/index.ts';
import { compareText } from '../../archive/order.ts';
import type { Manifest, TextRow } from '../files.ts';
import { indexTexts } from './pagefind.ts';
import { tableOf } from './table.ts';
import { searchableWords, textRow } from './texts.ts';

/** Records of one file of texts: a page of ten results, each from another file, then costs about 20 kB. */
const TEXTS_PER_FILE = 4;

/** Pagefind’s memory grows with the records of an index, about 230 kB each; so does what a reader has to load. */
const RECORDS_PER_INDEX = 2000;

/** Where the search’s files are, under the site’s root. */
const FOLDER = 'search/data';

export interface SearchOptions {
  /** The folder of the built site. */
  readonly folder: string;
  /** Records of one Pagefind index; a number for tests, so that a small archive has several. */
  readonly recordsPerIndex?: number;
}

/** What was written. */
export interface WrittenSearch {
  readonly records: number;
  readonly files: number;
  readonly bytes: number;
}

function digest(...contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 10);
}

/**
 * Writes the search of an archive’s published records into a built site. The same archive gives the same bytes.
 * All addresses inside are relative, so the base path of the site does not matter.
 */
export async function writeSearch(
  archive: Archive,
  { folder, recordsPerIndex = RECORDS_PER_INDEX }: SearchOptions,
): Promise<WrittenSearch> {
  const rows = archive.records.map(textRow);
  const segments = rows.map(searchableWords);
  const lengths = segments.map((segment) => segment.map((words) => words.length));
  const words = [...new Set(segments.flat(2))].sort(compareText);

  const target = join(folder, FOLDER);
  rmSync(target, { recursive: true, force: true });
  const tally = { files: 0, bytes: 0 };

  const pagefind: string[] = [];
  const keys: string[] = [];
  for (let start = 0; start < segments.length; start += recordsPerIndex) {
    const texts = segments.slice(start, start + recordsPerIndex).map((segment) => segment.flat());
    const index = await indexTexts(texts);
    const name = `index-${digest(...index.files.flatMap(({ path, content }) => [path, content]))}/`;
    for (const { path, content } of index.files) put(name + path, content);
    pagefind.push(name);
    keys.push(...index.keys);
  }
  if (new Set(keys).size !== rows.length) throw new Error('Pagefind gave one name to two records.');
  const manifest: Manifest = {
    table: putJson('records', tableOf(archive, lengths, keys)),
    words: putJson('words', words),
    pagefind,
    texts: bundles(rows).map((bundle, number) => putJson(`texts/${number}`, bundle)),
    textsPerFile: TEXTS_PER_FILE,
  };
  put('manifest.json', JSON.stringify(manifest));
  return { records: rows.length, ...tally };

  function putJson(name: string, value: unknown): string {
    const text = JSON.stringify(value);
    const path = `${name}.${digest(text)}.json`;
    put(path, text);
    return path;
  }

  function put(path: string, content: string | Uint8Array): void {
    const file = join(target, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    tally.files++;
    tally.bytes += content.length;
  }
}

function bundles(rows: readonly TextRow[]): TextRow[][] {
  const result: TextRow[][] = [];
  for (let start = 0; start < rows.length; start += TEXTS_PER_FILE) {
    result.push(rows.slice(start, start + TEXTS_PER_FILE));
  }
  return result;
}
