import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSynthetic } from '../../scripts/bench/synthetic.ts';
import { type Archive, buildArchive } from '../archive/index.ts';
import { readContent } from '../store/read.ts';
import type { Library } from './evaluation/catalogue.ts';
import { generatedSearches } from './generated-queries/generated-searches.ts';
import { memoryLibrary } from './index/memory-library.ts';
import { writeSearch } from './index/write.ts';
import { openBuilt } from './library/built-library.ts';
import { madeUpArchive } from './made-up-archive.ts';
import { answered } from './oracle/answered.ts';
import { differences } from './oracle/difference.ts';
import { type Answered, expectationOf } from './oracle/expectation.ts';
import { FAULTS } from './oracle/faults.ts';
import { Oracle } from './oracle/oracle.ts';

const MINUTES = 60_000;
const SEARCHES = 600;
const USUAL_SEED = 20_261_122;
/** `AGREEMENT_SEED=1` draws other queries. */
const SEED = Number(process.env.AGREEMENT_SEED ?? USUAL_SEED);

/** What of the language every archive can be asked for. */
const LANGUAGE = [
  'word, plain, phrase, unfinished, no query, space, AND, OR, |, -, NOT, ( )',
  'title:, quote:, org:, organisation:, policy:, person:, source:, speaker:, kind:, stance:',
  'id in field, name in field, part of name in field, unknown name in field, type of statement',
  'phrase in field, group in field',
  'date:, date: day, date: month, date: year, date: range, date: open end, date: open beginning',
  'date: in words, date: in figures, date: range turned round',
  'year:, year: year, year: range, year: open end, year: open beginning',
  'before:, before: day, before: month, before: year, after:, after: day, after: month, after: year',
  '?kind, ?organisation, ?policy, ?person, ?source, ?date, ?year',
].flatMap((line) => line.split(', '));

/** What only an archive of other names and of words with hyphens can be asked for. */
const OTHER_NAMES = ['hyphen', 'expanded', 'short name in field', 'alias in field'];

const folder = mkdtempSync(join(tmpdir(), 'agreement-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Asked {
  readonly address: string;
  readonly expected: Answered;
  readonly features: readonly string[];
}

/** Searches of an archive, with what the oracle finds. */
function askedOf(archive: Archive, number: number, seed: number): Asked[] {
  const oracle = new Oracle(archive);
  return generatedSearches(oracle, number, seed).map(({ address, meaning, narrowing, features }) => ({
    address,
    expected: expectationOf(oracle, meaning, narrowing),
    features,
  }));
}

function findsSomething({ expected }: Asked): boolean {
  return expected.certain.ids.length + expected.possible.ids.length > 0;
}

/** In what the answers of a library differ from those of the oracle: query and difference. */
async function* disagreements(asked: readonly Asked[], library: Library): AsyncGenerator<string> {
  for (const { address, expected } of asked) {
    const found = differences(expected, await answered(address, library));
    if (found.length > 0) yield `${new URLSearchParams(address).get('q')}\n?${address}\n${found.join('\n')}`;
  }
}

async function all(found: AsyncIterable<string>): Promise<string[]> {
  const list: string[] = [];
  for await (const each of found) list.push(each);
  return list;
}

/** The archive as it is searched on its site: through the files that were written. */
function published(archive: Archive, name: string, recordsPerShard?: number): Promise<Library> {
  const site = join(folder, name);
  writeSearch(archive, { folder: site, ...(recordsPerShard === undefined ? {} : { recordsPerShard }) });
  return openBuilt(site);
}

function read(content: string): Archive {
  const { content: found } = readContent(content);
  if (found === undefined) throw new Error(`${content} is no archive.`);
  return buildArchive(found);
}

function synthetic(): Archive {
  const content = join(folder, 'content');
  writeSynthetic(content, 10_000);
  return read(content);
}

const real = () => read(join(import.meta.dirname, '../../content'));

const MADE_UP = madeUpArchive();

/** As it is published, and cut into shards of so many records. */
const PUBLISHED: [how: string, recordsPerShard: number | undefined] = ['as it is published', undefined];
const inShardsOf = (records: number): [how: string, recordsPerShard: number] => [
  `in shards of ${records} records`,
  records,
];

describe.each([
  ['a made-up archive', () => MADE_UP, [PUBLISHED, inShardsOf(20)], [...LANGUAGE, ...OTHER_NAMES, 'seam']],
  ['the real archive', real, [PUBLISHED, inShardsOf(100)], [...LANGUAGE, ...OTHER_NAMES]],
  ['ten thousand synthetic records', synthetic, [PUBLISHED], LANGUAGE],
])('%s', (name, archiveOf, shards, language) => {
  let archive: Archive;
  let asked: readonly Asked[];
  beforeAll(() => {
    archive = archiveOf();
    asked = askedOf(archive, SEARCHES, SEED);
  }, 10 * MINUTES);

  it('can be asked, and mostly found, by everything in the language', () => {
    const found = asked.filter(findsSomething);
    expect(found.length).toBeGreaterThan(0.6 * SEARCHES);
    const used = new Set(found.flatMap(({ features }) => features));
    expect(language.filter((feature) => !used.has(feature))).toEqual([]);
  });

  it.each(shards)(
    `answers ${SEARCHES} generated searches exactly as the rules say, %s`,
    { timeout: 10 * MINUTES },
    async (how, recordsPerShard) => {
      const library = await published(archive, `${name} ${how}`, recordsPerShard);
      expect(await all(disagreements(asked, library))).toEqual([]);
    },
  );
});

describe('the agreement is broken when', { timeout: 5 * MINUTES }, () => {
  const asked = askedOf(MADE_UP, 4 * SEARCHES, USUAL_SEED);

  it('nothing is wrong: never', async () => {
    expect(await all(disagreements(asked, memoryLibrary(MADE_UP)))).toEqual([]);
  });

  it.each(Object.entries(FAULTS))('%s', async (_fault, spoiled) => {
    const { done } = await disagreements(asked, spoiled(memoryLibrary(MADE_UP), MADE_UP)).next();
    expect(done).toBe(false);
  });
});
