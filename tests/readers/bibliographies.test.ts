import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { foldTitle } from '../../src/import/reference/title.ts';
import { few } from '../harness/few.ts';
import { needs, read } from '../harness/reader.ts';
import { site } from '../harness/site.ts';
import { filesIn } from '../harness/snapshot.ts';
import { temporaryFolder } from '../harness/temporary.ts';
import { writtenEntities, writtenRecords } from '../harness/written.ts';
import { bibEntries } from './bib-facts.ts';
import type { ReadItem } from './csl-facts.ts';
import { CSL_JSON_SCHEMA } from './csl-json-schema.ts';
import { risReferences } from './ris-facts.ts';

const path = (file: string) => join(site.folder, file);
const text = (file: string) => readFileSync(path(file), 'utf8');
const items = (file: string): ReadItem[] => JSON.parse(text(file));
const all = items('data/archive.csl.json');
const files = filesIn(site.folder);
const ending = (suffix: string) => files.filter((file) => file.endsWith(suffix));
const entities = (['organisations', 'policies', 'people', 'sources'] as const).flatMap((kind) =>
  writtenEntities(kind).map((id) => `${kind}/${id}`),
);
const perEntity = new Map(entities.map((entity) => [entity, items(`${entity}.csl.json`)]));
/** Of each kind the entity with the fewest records: some have none. */
const samples = (['organisations', 'policies', 'people', 'sources'] as const).flatMap((kind) => {
  const ofKind = [...perEntity].filter(([entity]) => entity.startsWith(kind));
  return ofKind.toSorted(([, left], [, right]) => left.length - right.length).slice(0, 1);
});

/** What biber complains of in a .bib file. */
function complaints(file: string, ...parameters: string[]): string[] {
  const folder = temporaryFolder();
  const written = ['--output-file', join(folder, 'out.bib'), '--logfile', join(folder, 'log')];
  const { out, err } = read('biber', ['--tool', ...parameters, ...written, path(file)], { cwd: folder });
  return `${out}\n${err}`.split('\n').filter((line) => /^(?:WARN|ERROR)|[Ww]arning/.test(line));
}

/** Titles that a rendered bibliography lacks, capitals and marks aside. */
function missing(rendered: string): string[] {
  const folded = foldTitle(rendered);
  return all
    .filter(({ title }) => !folded.includes(foldTitle(title)))
    .map(({ id, title }) => `${id}: ${title}`);
}

/** The bibliography of everything in a file, as pandoc prints it. */
function rendered(file: string): string {
  const input = `---\nlang: en-GB\nbibliography: ${path(file)}\nnocite: '@*'\n---\n`;
  const { out, err } = read('pandoc', ['--citeproc', '--wrap=none', '-t', 'plain'], { input });
  expect(err).toBe('');
  return out;
}

describe('CSL-JSON', () => {
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTuples: false }).compile(
    CSL_JSON_SCHEMA,
  );

  it('of everything is what the Citation Style Language reads', () => {
    const wrong = ending('.csl.json').flatMap((file) =>
      validate(items(file))
        ? []
        : (validate.errors ?? []).map(({ instancePath, message }) => `${file} ${instancePath} ${message}`),
    );
    expect(few(wrong)).toEqual([]);
  });

  it('has every record and every quotation once, under keys that are made of their numbers alone', () => {
    const records = writtenRecords().filter(({ status }) => status !== 'draft');
    const quotations = records
      .filter(({ status }) => status === 'published')
      .flatMap(({ id, quotes }) => quotes.map((quote) => `gppa-${id}-${quote.id}`));
    const keys = [...all, ...items('data/quotations.csl.json')].map((item) => item['citation-key' as 'id']);
    expect(keys.toSorted()).toEqual([...records.map(({ id }) => `gppa-${id}`), ...quotations].toSorted());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is rendered by pandoc with every title', (context) => {
    needs(context, 'pandoc');
    expect(few(missing(rendered('data/archive.csl.json')))).toEqual([]);
  });
});

describe('BibLaTeX', () => {
  it('is read by biber without a warning, and lacks nothing but authors that nobody knows', (context) => {
    needs(context, 'biber');
    const required = complaints('data/archive.bib', '--validate-datamodel').map(
      (line) => /'(gppa-[^']+)'.*Missing mandatory field 'author'$/.exec(line)?.[1] ?? line,
    );
    const known = new Set(all.filter(({ author }) => author !== undefined).map(({ id }) => id));
    expect(few(required.filter((line) => known.has(line) || !line.startsWith('gppa-')))).toEqual([]);
  });

  it('is rendered by pandoc with every title', (context) => {
    needs(context, 'pandoc');
    expect(few(missing(rendered('data/archive.bib')))).toEqual([]);
  });

  it('of entities is read by biber without a warning, with records and without', (context) => {
    needs(context, 'biber');
    for (const [entity] of samples) expect([entity, ...complaints(`${entity}.bib`)]).toEqual([entity]);
  });

  it('and BibTeX of everything are read by a parser without an error', () => {
    const keys = all.map(({ id }) => id);
    expect([...bibEntries(text('data/archive.bib')).keys()]).toEqual(keys);
    expect([...bibEntries(text('data/archive.bibtex.bib')).keys()]).toEqual(keys);
  });

  it('of every record is its entry of the whole; of every entity the same entries as in CSL-JSON', () => {
    const whole = text('data/archive.bib');
    const entries = new Map(
      whole.split(/\n(?=@)/).map((entry) => [/\{(.*),/.exec(entry)?.[1], entry.trim()]),
    );
    const records = ending('.bib').filter((file) => /^(?:articles|statements)\//.test(file));
    expect(records).toHaveLength(all.length);
    for (const file of records)
      expect(text(file).trim()).toBe(entries.get(`gppa-${/[\d-]+/.exec(file)?.[0]}`));
    for (const [entity, held] of perEntity)
      expect(text(`${entity}.bib`).trim()).toBe(
        held.length === 0 ? '@comment{No references.}' : held.map(({ id }) => entries.get(id)).join('\n\n'),
      );
  });
});

describe('RIS', () => {
  it('of every entity has the same references as its CSL-JSON', () => {
    for (const [entity, held] of perEntity)
      expect([...risReferences(text(`${entity}.ris`)).keys()]).toEqual(held.map(({ id }) => id));
  });

  it('of every record with quotations has a reference for each, with its words', () => {
    const quoted = writtenRecords().filter(
      ({ status, quotes }) => status === 'published' && quotes.length > 0,
    );
    expect(ending('.quotations.ris')).toHaveLength(quoted.length);
    for (const { kind, id, quotes } of quoted) {
      const references = risReferences(text(`${kind}/${id}.quotations.ris`));
      expect([...references.keys()]).toEqual(quotes.map((quote) => `gppa-${id}-${quote.id}`));
      for (const quote of quotes) {
        const reference = references.get(`gppa-${id}-${quote.id}`);
        expect(reference).toContain(`“${quote.text.normalize('NFC').replace(/\s+/g, ' ').trim()}”`);
        expect(reference).toContain(`/${kind}/${id}/#${quote.id}\n`);
      }
    }
  });

  for (const file of [
    'data/archive.ris',
    'data/quotations.ris',
    ...samples.map(([entity]) => `${entity}.ris`),
  ])
    it(`${file} is read by bibutils, every reference`, (context) => {
      needs(context, 'ris2xml');
      const count = text(file).match(/^TY /gm)?.length ?? 0;
      const { out, err } = read('ris2xml', [path(file)]);
      expect(err).toContain(`Processed ${count} references.`);
      expect(out.match(/<mods /g) ?? []).toHaveLength(count);
    });
});
