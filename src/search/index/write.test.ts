import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../archive/index.ts';
import { readEdition } from '../../store/edition.ts';
import { generatedQueries } from '../generated-queries.ts';
import { madeUpArchive } from '../made-up-archive.ts';
import { Oracle } from '../oracle.ts';
import { narrow } from '../query/facets.ts';
import { search } from '../query/search.ts';
import { readState, toggled } from '../query/state.ts';
import { openSearch } from './pagefind-server.ts';
import { searchableWords, textRow } from './texts.ts';
import { writeSearch } from './write.ts';

const folder = mkdtempSync(join(tmpdir(), 'search-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function filesOf(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true });
  const files = names.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(root.length), readFileSync(file, 'base64')]),
  );
}

const real = readEdition(join(import.meta.dirname, '../../../content')).archive;
const archives: [string, Archive, number, { recordsPerIndex?: number }][] = [
  ['a made-up archive', madeUpArchive(), 240, {}],
];
if (real !== undefined) {
  archives.push(['the real archive', real, 240, {}]);
  archives.push(['the real archive in several indexes', real, 240, { recordsPerIndex: 250 }]);
}

describe.each(archives)('%s', (name, archive, number, options) => {
  const site = join(folder, name);

  it('is written, every published record and no other', async () => {
    const written = await writeSearch(archive, { folder: site, ...options });
    expect(written.records).toBe(archive.records.length);
    const all = Object.entries(filesOf(site)).map(([, content]) => Buffer.from(content, 'base64').toString());
    expect(all.join('\n')).not.toMatch(/Unpublished secret|Withdrawn secret/);
  });

  it('is written the same, byte for byte, a second time', async () => {
    const again = join(folder, `${name}, again`);
    cpSync(site, again, { recursive: true });
    await writeSearch(archive, { folder: again, ...options });
    expect(Object.keys(filesOf(again))).toEqual(Object.keys(filesOf(site)));
    expect(filesOf(again)).toEqual(filesOf(site));
  });

  it('answers every query with exactly the records that match', async () => {
    const { catalogue, close } = await openSearch(site);
    const oracle = new Oracle(archive);
    const queries = generatedQueries(oracle, number, 11);
    let found = 0;
    for (const { query, meaning } of queries) {
      const outcome = await search(readState(new URLSearchParams({ q: query })), catalogue);
      const ids = outcome.records.map((record) => catalogue.table.ids[record]).sort();
      expect({ query, ids }).toEqual({ query, ids: oracle.records(meaning) });
      if (ids.length > 0) found++;
    }
    close();
    // Most queries must find something, or the agreement would mean little.
    expect(found).toBeGreaterThan(number * 0.6);
  });

  it('counts for every facet what choosing it leaves', async () => {
    const { catalogue, close } = await openSearch(site);
    const word = searchableWords(
      archive.records.slice(0, 1).map((record) => textRow(record))[0] ?? never(),
    )[0]?.[0];
    for (const q of ['', word ?? '']) {
      const state = readState(new URLSearchParams({ q, sort: 'date' }));
      const outcome = await search(state, catalogue);
      const values = Object.values(outcome.facets).flat();
      expect(values.length).toBeGreaterThan(3);
      for (const { facet, value, count } of values) {
        const narrowed = narrow(outcome.records, toggled(state, facet, value).filters, catalogue);
        expect({ facet, value, count }).toEqual({ facet, value, count: narrowed.size });
      }
    }
    close();
  });
});

function never(): never {
  throw new Error('The archive has no record.');
}
