import { expect, it } from 'vitest';
import { buildArchive } from '../../archive/index.ts';
import { sampleArticle, sampleContent, sampleStatement } from '../../archive/sample-content.ts';
import { DESCRIPTIONS, DUMPS } from '../../outputs/dumps.ts';
import { outputFiles } from '../../outputs/files.ts';
import { SCHEMA_NAMES } from '../../outputs/json-schemas.ts';
import { TABLES } from '../../outputs/tables/all.ts';
import { rowsOf } from './data-files.ts';

const archive = buildArchive(
  sampleContent([
    sampleArticle({ quotes: [{ id: 'q1', text: 'one' }], figures: [{ id: 'f1', value: '1', of: 'egg' }] }),
    sampleStatement({ status: 'withdrawn', withdrawn: { date: '2001-03-01', reason: 'A test.' } }),
  ]),
);
const address = `${archive.site.url}/`;
const files = new Map(
  [...outputFiles(archive, { site: address })].map(({ path, content }) => [path, content]),
);

it('the data page names every file of its folder and no other', () => {
  const named = [
    ...[...DUMPS, ...DESCRIPTIONS].map(({ name }) => `data/${name}`),
    ...SCHEMA_NAMES.map((name) => `data/schemas/${name}.schema.json`),
  ];
  expect(named.sort()).toEqual([...files.keys()].filter((path) => path.startsWith('data/')).sort());
});

it('and says how many rows each table has', () => {
  for (const { name } of TABLES) {
    const lines = String(files.get(`data/${name}.csv`))
      .trimEnd()
      .split('\r\n');
    expect([name, rowsOf(archive, name)]).toEqual([name, lines.length - 1]);
  }
});
