import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Catalogue, Library } from '../evaluation/catalogue.ts';
import { memoryLibrary } from '../index/memory-library.ts';
import { writeSearch } from '../index/write.ts';
import { madeUpArchive } from '../made-up-archive.ts';
import { type DayRange, overlaps } from '../query/day-range.ts';
import { type FetchJson, openLibrary } from './open-library.ts';

const folder = mkdtempSync(join(tmpdir(), 'library-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const archive = madeUpArchive();
writeSearch(archive, { folder: join(folder, 'one') });
writeSearch(archive, { folder: join(folder, 'several'), recordsPerShard: 10 });

/** A network of one site: it keeps a list of what was asked for, and fails for some files when told so. */
function network(site: 'one' | 'several') {
  const asked: string[] = [];
  const failing = new Set<string>();
  const fetchJson: FetchJson = async (url) => {
    const path = url.slice('/base/search/data/'.length);
    const name = path.replace(/^kept\/|\.[0-9a-f]{10}(?=\.json|\/)/g, '');
    asked.push(name);
    await Promise.resolve();
    if (failing.has(name)) throw new Error(`${url}: 503`);
    return JSON.parse(readFileSync(join(folder, site, 'search/data', path), 'utf8'));
  };
  return { asked, failing, open: () => openLibrary('/base/search/data/', fetchJson) };
}

describe('what is fetched', () => {
  it('at first: the manifest, the names, and the only table', async () => {
    const { asked, open } = network('one');
    const library = await open();
    await library.open();
    expect(asked).toEqual(['manifest.json', 'records.json', 'names.json']);
    const many = network('several');
    await many.open();
    expect(many.asked).toEqual(['manifest.json', 'names.json']);
  });

  it('each file once, however often and however early it is asked for', async () => {
    const { asked, open } = network('one');
    const library = await open();
    const catalogues = await Promise.all([library.open(), library.open({ from: '', to: '' })]);
    expect(catalogues[0]).toBe(catalogues[1]);
    const [catalogue] = catalogues;
    await Promise.all([catalogue.forms('egg'), catalogue.forms('egg'), catalogue.text(1), catalogue.text(1)]);
    await Promise.all([
      catalogue.speakers(),
      catalogue.speakers(),
      library.vocabulary(),
      catalogue.begins('to'),
    ]);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked).toContain('texts/1.json');
  });

  it('of the shards only those whose days a range meets', async () => {
    const all = network('several');
    await (await all.open()).open();
    const tables = (asked: string[]) => asked.filter((path) => path === 'records.json').length;
    expect(tables(all.asked)).toBeGreaterThan(2);
    const some = network('several');
    await (await some.open()).open({ from: '2002-01-01', to: '2002-12-31' });
    expect(tables(some.asked)).toBeGreaterThan(0);
    expect(tables(some.asked)).toBeLessThan(tables(all.asked));
    const none = network('several');
    const empty = await (await none.open()).open({ from: '1801-01-01', to: '1801-12-31' });
    expect(empty.size).toBeLessThan(archive.records.length);
  });
});

describe.each(['one', 'several'] as const)('a range of days, the records in %s', (site) => {
  const memory = memoryLibrary(archive);
  const idsWithin = async (catalogue: Catalogue, range: DayRange): Promise<string[]> => {
    const ids = await catalogue.ids();
    return ids.filter((_, record) => {
      const date = catalogue.date(record);
      return date !== undefined && overlaps(date, range);
    });
  };

  it.each<DayRange>([
    { from: '', to: '' },
    { from: '2002-03-01', to: '2003-02-28' },
    { from: '2004-01-01', to: '' },
    { from: '', to: '2001-12-31' },
    { from: '1900-01-01', to: '1900-01-02' },
    { from: '2999-01-01', to: '' },
  ])('from $from to $to: every record with a day in common is there', async (range) => {
    const library = await network(site).open();
    const catalogue = await library.open(range);
    expect(await idsWithin(catalogue, range)).toEqual(await idsWithin(await memory.open(), range));
  });
});

describe('a network that fails', () => {
  it('tells whoever opens the library, who may try again', async () => {
    const { failing, open } = network('several');
    for (const path of ['manifest.json', 'names.json']) {
      failing.add(path);
      await expect(open()).rejects.toThrow(': 503');
      failing.clear();
    }
    expect((await open()).size).toBe(archive.records.length);
  });

  it('tells whoever opens the only table, although it was asked for before', async () => {
    const { failing, open } = network('one');
    failing.add('records.json');
    const library = await open();
    await expect(library.open()).rejects.toThrow(': 503');
    failing.clear();
    expect((await library.open()).size).toBe(library.size);
  });

  it.each<[file: string, ask: (library: Library) => Promise<unknown>]>([
    ['records.json', (library) => library.open()],
    ['terms/0.json', async (library) => (await library.open()).forms('1')],
    ['texts/0.json', async (library) => (await library.open()).text(0)],
    ['speakers.json', async (library) => (await library.open()).speakers()],
    ['stances.json', async (library) => (await library.open()).stances()],
    ['types.json', async (library) => (await library.open()).types()],
    ['ids.json', async (library) => (await library.open()).ids()],
    ['words/0.json', async (library) => (await library.open()).begins('eg')],
    ['words/0.json', (library) => library.vocabulary()],
  ])('tells whoever asks for what is in %s, and answers when asked again', async (file, ask) => {
    const { failing, open } = network('several');
    const library = await open();
    failing.add(file);
    await expect(ask(library)).rejects.toThrow(': 503');
    failing.clear();
    expect(await ask(library)).toBeTruthy();
  });
});

it('knows of no record beyond the last', async () => {
  const catalogue = await (await network('several').open()).open();
  await expect(catalogue.text(catalogue.size)).rejects.toThrow(RangeError);
  expect(catalogue.named(catalogue.size, 'policy')).toEqual([]);
  expect(catalogue.date(catalogue.size)).toBeUndefined();
});
