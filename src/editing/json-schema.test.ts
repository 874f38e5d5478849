import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { article } from '../archive/schema/article.ts';
import { CONTENT_SCHEMA_NAMES, type ContentSchemaName } from '../archive/schema/content-schemas.ts';
import { FOLDERS, listFiles } from '../store/folder.ts';
import { splitFrontmatter } from '../store/frontmatter.ts';
import { readYaml } from '../store/yaml.ts';
import { editorSchema } from './json-schema.ts';

const ajv = new Ajv({ strict: true, allErrors: true });
ajv.addVocabulary(['patternErrorMessage']);
const validators = new Map(CONTENT_SCHEMA_NAMES.map((name) => [name, ajv.compile(editorSchema(name))]));

/** What a JSON Schema says against data: `/date pattern`, nothing when it is valid. */
function faults(name: ContentSchemaName, data: unknown): string[] {
  const validate = validators.get(name);
  if (validate === undefined) throw new Error(`no schema ${name}`);
  return validate(data)
    ? []
    : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

const CONTENT = join(import.meta.dirname, '../../content');

/** Data of a real content file. */
function dataIn(file: string): unknown {
  const text = readFileSync(join(CONTENT, file), 'utf8');
  return readYaml(file.endsWith('.mdx') ? (splitFrontmatter(text)?.yaml ?? '') : text).data;
}

describe('the JSON Schemas', () => {
  it.each(FOLDERS)('take every real file in $folder', ({ folder, kind }) => {
    const files = listFiles(CONTENT).filter((file) => file.startsWith(`${folder}/`));
    expect(files.length).toBeGreaterThan(100);
    const refused = files.map((file) => [file, faults(kind, dataIn(file))] as const);
    expect(refused.filter(([, found]) => found.length > 0)).toEqual([]);
  });

  it('take the real redirects and site', () => {
    expect(faults('redirects', dataIn('redirects.yaml') ?? [])).toEqual([]);
    expect(faults('site', dataIn('site.yaml'))).toEqual([]);
  });

  it('describe every field', () => {
    const undescribed = CONTENT_SCHEMA_NAMES.flatMap((name) =>
      fieldsOf(editorSchema(name), name).filter(([, { description }]) => !description),
    );
    expect(undescribed.map(([path]) => path)).toEqual([]);
  });
});

type Field = { description?: string; properties?: Record<string, Field>; items?: Field };

/** Every field of a JSON Schema with its path. */
function fieldsOf(schema: object, path: string): [path: string, field: Field][] {
  const { properties, items }: Field = schema;
  return [
    ...(items === undefined ? [] : fieldsOf(items, `${path}[]`)),
    ...Object.entries(properties ?? {}).flatMap(([name, field]): [string, Field][] => [
      [`${path}.${name}`, field],
      ...fieldsOf(field, `${path}.${name}`),
    ]),
  ];
}

const SOUND = {
  title: 'A title',
  source: 'example-times',
  url: 'https://times.example.org/page',
  date: '2021-05-17',
  quotes: [{ id: 'q1', text: 'our words' }],
  figures: [{ id: 'f1', value: '12', of: 'villages', attributed_to: { name: 'a villager' } }],
  capture: { sha256: 'a'.repeat(64), archived: 'https://archive.example.org/1' },
  corrections: [{ date: '2026-02-01', what: 'A word.', why: 'It was wrong.' }],
  status: 'published',
};

describe('the JSON Schema of an article agrees with the schema of the archive', () => {
  it.each([
    ['a sound record', {}],
    ['a month', { date: '2021-05' }],
    ['a season', { date: '2021-21' }],
    ['a decade', { date: '201X' }],
    ['about a month', { date: '2021-10~' }],
    ['an interval', { date: '2021-10-18/2021-10-24' }],
    ['an open interval', { date: '2021-10-18/..' }],
    [
      'a figure of somebody with an entry',
      { figures: [{ id: 'f1', value: '12', of: 'x', attributed_to: 'a' }] },
    ],
  ])('that takes %s', (_, change) => {
    const data = { ...SOUND, ...change };
    expect(article.safeParse(data).success).toBe(true);
    expect(faults('article', data)).toEqual([]);
  });

  it.each([
    ['no title', { title: undefined }, ' required'],
    ['an unknown field', { autor: 'x' }, ' additionalProperties'],
    ['a month without its zero', { date: '2021-5' }, '/date pattern'],
    ['the 32nd of a month', { date: '2021-05-32' }, '/date pattern'],
    ['words for a date', { date: 'May 2021' }, '/date pattern'],
    ['a date that YAML took for a number', { date: 2021 }, '/date type'],
    ['an address without its scheme', { url: 'times.example.org/page' }, '/url pattern'],
    ['an id with capitals', { source: 'Example-Times' }, '/source pattern'],
    ['a number that is no accession number', { answers: ['2026-1'] }, '/answers/0 pattern'],
    ['a status that there is not', { status: 'done' }, '/status enum'],
    [
      'a stance that there is not',
      { positions: [{ stance: 'likes', summary: 'x' }] },
      '/positions/0/stance enum',
    ],
    ['a quotation without words', { quotes: [{ id: 'q1', text: '' }] }, '/quotes/0/text minLength'],
    [
      'a correction that was not on a day',
      { corrections: [{ date: '2026-02', what: 'x', why: 'y' }] },
      '/corrections/0/date pattern',
    ],
  ])('that refuses %s', (_, change, fault) => {
    const data = JSON.parse(JSON.stringify({ ...SOUND, ...change }));
    expect(article.safeParse(data).success).toBe(false);
    expect(faults('article', data)).toContain(fault);
  });

  it('but for what no pattern can tell, which npm run check does', () => {
    const data = { ...SOUND, date: '2021-02-30' };
    expect(article.safeParse(data).success).toBe(false);
    expect(faults('article', data)).toEqual([]);
  });
});

it('says in words what a value ought to look like', () => {
  expect(editorSchema('article').properties).toMatchObject({
    date: { patternErrorMessage: expect.stringMatching(/^Expected a date such as 2021-05-17, .*\.$/) },
    source: { patternErrorMessage: expect.stringContaining('lower-case words joined by hyphens') },
  });
});
