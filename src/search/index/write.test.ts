import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Archive, buildArchive } from '../../archive/index.ts';
import { sampleContent } from '../../archive/sample-content.ts';
import { stemOf } from '../../archive/text/stem.ts';
import { readEdition } from '../../store/edition.ts';
import type { Catalogue, Library } from '../evaluation/catalogue.ts';
import { openBuilt } from '../library/built-library.ts';
import { madeUpArchive } from '../made-up-archive.ts';
import { memoryLibrary } from './memory-library.ts';
import { writeSearch } from './write.ts';

const folder = mkdtempSync(join(tmpdir(), 'search-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function filesOf(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true });
  const files = names.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(root.length), readFileSync(file, 'utf8')]),
  );
}

/** All that a catalogue answers of its records, names and columns. */
async function everything(catalogue: Catalogue): Promise<unknown> {
  const records = [...Array(catalogue.size).keys()];
  return {
    names: catalogue.names.entities,
    records: await Promise.all(
      records.map(async (record) => ({
        kind: catalogue.kind(record),
        date: catalogue.date(record),
        length: catalogue.length(record),
        organisations: catalogue.named(record, 'organisation'),
        policies: catalogue.named(record, 'policy'),
        people: catalogue.named(record, 'person'),
        sources: catalogue.named(record, 'source'),
        text: await catalogue.text(record),
      })),
    ),
    recordsOf: catalogue.names.entities.map((entity) => [...catalogue.recordsOf(entity)]),
    speakers: await catalogue.speakers(),
    stances: await catalogue.stances(),
    types: await catalogue.types(),
    ids: await catalogue.ids(),
  };
}

/** Every word of an archive, and where it stands. */
async function everyWord(library: Library, catalogue: Catalogue): Promise<unknown> {
  const vocabulary = await library.vocabulary();
  const stems = new Set(vocabulary.map(([form]) => stemOf(form)));
  const forms = [...stems].map(async (stem) => [stem, await catalogue.forms(stem)]);
  return { vocabulary, forms: await Promise.all(forms) };
}

const real = readEdition(join(import.meta.dirname, '../../../content')).archive;
const archives: [string, Archive, { recordsPerShard?: number }][] = [
  ['an archive without records', buildArchive(sampleContent([])), {}],
  ['a made-up archive', madeUpArchive(), {}],
  ['a made-up archive in several shards', madeUpArchive(), { recordsPerShard: 10 }],
];
if (real !== undefined) {
  archives.push(['the real archive', real, {}]);
  archives.push(['the real archive in several shards', real, { recordsPerShard: 100 }]);
}

describe.each(archives)('%s', (name, archive, options) => {
  const site = join(folder, name);
  const written = writeSearch(archive, { folder: site, ...options });

  it('is written, every published record and no other', () => {
    const files = filesOf(site);
    expect(written.records).toBe(archive.records.length);
    expect(written.files).toBe(Object.keys(files).length);
    expect(written.bytes).toBe(Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0));
    expect(Object.values(files).join('\n')).not.toMatch(/Unpublished secret|Withdrawn secret/);
  });

  it('is written the same, byte for byte, a second time', () => {
    const again = join(folder, `${name}, again`);
    cpSync(site, again, { recursive: true });
    writeSearch(archive, { folder: again, ...options });
    expect(filesOf(again)).toEqual(filesOf(site));
  });

  it('answers as the archive in memory does: every record, every name, every column', async () => {
    const [library, memory] = [await openBuilt(site), memoryLibrary(archive)];
    expect(library.size).toBe(memory.size);
    expect(await everything(await library.open())).toEqual(await everything(await memory.open()));
  });

  it('knows every word and every place where it stands', async () => {
    const [library, memory] = [await openBuilt(site), memoryLibrary(archive)];
    const words = await everyWord(library, await library.open());
    expect(words).toEqual(await everyWord(memory, await memory.open()));
  });

  it('knows no word that does not occur, and how words begin', async () => {
    const [catalogue, memory] = [await (await openBuilt(site)).open(), await memoryLibrary(archive).open()];
    expect(await Promise.all(['', 'aaaa', 'zzzz', 'жж'].map((stem) => catalogue.forms(stem)))).toEqual([
      [],
      [],
      [],
      [],
    ]);
    for (const beginning of ['to', 'tone', 'tonex', 'pl', 'zzzz', '0', '1', 'ж', 'organiz', 'q']) {
      const begins = await catalogue.begins(beginning);
      expect({ beginning, begins }).toEqual({ beginning, begins: await memory.begins(beginning) });
    }
  });
});
