import { createHash } from 'node:crypto';
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, it } from 'vitest';
import { MADE_UP_SITE, madeUpArchive } from '../citation/made-up-archive.ts';
import { outputFiles } from './files.ts';
import { recordJson } from './json/record-schema.ts';

const archive = madeUpArchive();
const list = [...outputFiles(archive, { site: MADE_UP_SITE.address })];
const files = new Map(list.map(({ path, content }) => [path, String(content)]));

function file(path: string): string {
  const content = files.get(path);
  if (content === undefined) throw new Error(`no file ${path}`);
  return content;
}

/** Reads RFC 4180 strictly: CRLF, quotes only around whole cells. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (match === null) throw new Error(`no CSV at ${at}: ${text.slice(at, at + 40)}`);
    const [, value = '', end] = match;
    rows.at(-1)?.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

it('gives no path twice, and none that leaves the site', () => {
  expect(files.size).toBe(list.length);
  for (const path of files.keys()) expect(path).toMatch(/^[a-z_][\w.-]*(?:\/[\w.-]+)*$/);
});

it('gives the same bytes again for the same archive', () => {
  expect([...outputFiles(madeUpArchive(), { site: MADE_UP_SITE.address })]).toEqual(list);
});

it('lists what stands beside each page', () => {
  expect([...files.keys()].filter((path) => /0001|body-a\b|^data|^[^/]*$/.test(path))).toMatchSnapshot();
});

it.each([
  'articles/2026-0001.json',
  'statements/2026-0002.json',
  'articles/2026-0007.json',
  'organisations/body-a.json',
  'people/bea-example.json',
  'organisations/body-a/feed.xml',
  'organisations/body-a/feed.json',
  'sources/body-a-site.csv',
  'lookup.json',
  'data/quotations.csv',
  'data/positions.csv',
  'data/figures.csv',
  'data/organisations.csv',
])('writes %s', (path) => {
  expect(file(path)).toMatchSnapshot();
});

describe('records as data', () => {
  it('are what their schema says, one file and one line each', () => {
    const lines = file('data/records.ndjson').trimEnd().split('\n');
    expect(lines).toHaveLength(7);
    for (const line of lines) {
      const data = recordJson.parse(JSON.parse(line));
      expect(JSON.parse(file(`${data.kind}s/${data.id}.json`))).toEqual(JSON.parse(line));
    }
  });

  it('hold nothing of a withdrawn record but its description', () => {
    const withdrawn = [...files].filter(([, content]) => content.includes('Never said'));
    expect(withdrawn.map(([path]) => path)).toEqual([]);
    expect(file('articles/2026-0007.ris')).toContain('Withdrawn from Made-up Archive on 2026-11-21');
  });

  it('do not hold drafts', () => {
    for (const [, content] of files) expect(content).not.toContain('2026-0008');
  });
});

it('writes bibliographies that a reader takes without a warning', () => {
  for (const [path, content] of files) {
    if (!path.endsWith('.bib')) continue;
    expect([path, parse(content).errors]).toEqual([path, []]);
  }
  expect(parse(file('data/archive.bib')).entries).toHaveLength(7);
  expect(parse(file('organisations/body-a.bib')).entries).toHaveLength(5);
});

it('writes RIS line by line: TY first, ER last, CRLF, nothing else', () => {
  for (const [path, content] of files) {
    if (!path.endsWith('.ris') || content === '') continue;
    for (const record of content.split(/(?<=^ER {2}- \r\n)(?:\r\n)?/m)) {
      expect(record).toMatch(/^TY {2}- [A-Z]+\r\n(?:[A-Z][A-Z0-9] {2}- \S[^\r\n]*\r\n)+ER {2}- \r\n$/);
    }
  }
  expect(file('data/archive.ris').match(/^TY/gm)).toHaveLength(7);
});

it('writes tables that read back as they are described', () => {
  const { resources } = JSON.parse(file('data/datapackage.json'));
  const tables = resources.filter(({ type }: { type?: string }) => type === 'table');
  expect(tables).toHaveLength(9);
  for (const { path, schema } of tables) {
    const csv = file(`data/${path}`);
    const [header, ...rows] = readCsv(csv);
    expect(header).toEqual(schema.fields.map((field: { name: string }) => field.name));
    for (const row of rows) expect(row).toHaveLength(schema.fields.length);
    const keys = rows.map((row) =>
      schema.primaryKey.map((name: string) => row[header?.indexOf(name) ?? -1]).join(),
    );
    expect(new Set(keys).size).toBe(rows.length);
  }
  const records = readCsv(file('data/records.csv'));
  const row = records.find(([id]) => id === '2026-0001') ?? [];
  const cell = (name: string) => row[records[0]?.indexOf(name) ?? -1];
  expect(cell('abstract')).toBe('What Example Body A said, in "our" words.\nAnd <more>.');
  expect(cell('keywords')).toBe('made-up news; =SUM(A1)');
});

describe('everything in data/', () => {
  const inFolder = list.filter(({ path }) => path.startsWith('data/'));
  const whole = inFolder.map(({ path, content }) => ({
    path: path.slice('data/'.length),
    bytes: Buffer.byteLength(content),
    hash: createHash('sha256').update(content).digest('hex'),
  }));

  it('is in the data package, with its size and SHA-256, but for the package itself', () => {
    const { resources } = JSON.parse(file('data/datapackage.json'));
    expect(
      resources.map(({ path, bytes, hash }: Record<string, string>) => ({
        path,
        bytes,
        hash: hash?.replace('sha256:', ''),
      })),
    ).toEqual(whole.filter(({ path }) => path !== 'datapackage.json' && path !== 'SHA256SUMS'));
    const names = resources.map(({ name }: { name: string }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is in the checksums, in the order of names', () => {
    const names = whole
      .filter(({ path }) => path !== 'SHA256SUMS')
      .map(({ path, hash }) => `${hash}  ${path}\n`);
    const sums = file('data/SHA256SUMS');
    expect([...sums.matchAll(/.+\n/g)].map(([line]) => line).sort()).toEqual(names.sort());
    const order = [...sums.matchAll(/ {2}(.+)\n/g)].map(([, name]) => name);
    expect(order).toEqual([...order].sort());
  });
});

it('describes each kind of content by a JSON Schema with an id and every field explained', () => {
  const schemas = [...files].filter(([path]) => path.startsWith('data/schemas/'));
  expect(schemas).toHaveLength(12);
  for (const [path, content] of schemas) {
    const whole = JSON.parse(content);
    expect(whole.$id).toBe(MADE_UP_SITE.address + path);
    expect(whole.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const kinds = whole.oneOf ?? whole.anyOf ?? [whole.type === 'array' ? whole.items : whole];
    for (const kind of kinds) expect(kind.additionalProperties).toBe(false);
  }
});
