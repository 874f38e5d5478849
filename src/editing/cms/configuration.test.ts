import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { CONTENT_SCHEMAS } from '../../archive/schema/content-schemas.ts';
import type { Site } from '../../archive/schema/site.ts';
import { editorSchema } from '../json-schema.ts';
import { editorConfiguration } from './configuration.ts';
import { EDITED_KINDS } from './kind.ts';

const SITE: Site = {
  title: 'Example Archive',
  description: 'A made-up archive.',
  url: 'https://archive.example.org',
  language: 'en-GB',
  licence: { name: 'A licence', url: 'https://licence.example.org', spdx: 'CC-BY-4.0' },
  editors: { name: 'the editors' },
};

/** A field of the configuration or a schema, as far as it is looked at here. */
interface Part {
  readonly name?: string;
  readonly widget?: string;
  readonly required?: boolean | string[];
  readonly hint?: string;
  readonly pattern?: readonly [string, string];
  readonly collection?: string;
  readonly fields?: readonly Part[];
  readonly field?: Part;
}

const { cms } = editorConfiguration(SITE, '/favicon.svg');
const collections: readonly (Part & { format: string; hide?: boolean })[] = JSON.parse(
  JSON.stringify(cms.collections),
);
const shown = collections.filter(({ hide }) => hide !== true);

/** Every field of a form with its path, those of lists and mappings below theirs. */
function formFields(fields: readonly Part[] = [], above = ''): [path: string, field: Part][] {
  return fields.flatMap((field): [string, Part][] => {
    const path = above + field.name;
    return [[path, field], ...formFields(field.fields, `${path}.`)];
  });
}

type Schema = { required?: string[]; properties?: Record<string, Schema>; items?: Schema };

/** Every field of a schema with whether it must be there. */
function schemaFields({ properties = {}, required = [] }: Schema, above = ''): [string, boolean][] {
  return Object.entries(properties).flatMap(([name, property]): [string, boolean][] => [
    [above + name, required.includes(name)],
    ...schemaFields(property.items ?? property, `${above}${name}.`),
  ]);
}

describe('the configuration of the web editor', () => {
  it('is valid to the editor’s own schema', () => {
    const main = createRequire(import.meta.url).resolve('@sveltia/cms');
    const schema = JSON.parse(readFileSync(join(main, '../../schema/sveltia-cms.json'), 'utf8'));
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const validate = ajv.compile(schema);
    validate(JSON.parse(JSON.stringify(cms)));
    expect(validate.errors).toBeNull();
  });

  it('has a collection for every kind of file', () => {
    expect(shown.map(({ format }) => format)).toEqual([...EDITED_KINDS]);
  });

  it.each(EDITED_KINDS)('has a field for every field of the schema: %s', (kind) => {
    const form = formFields(shown.find(({ format }) => format === kind)?.fields);
    const fields = form.filter(([path]) => path !== 'body' && !path.endsWith('__name'));
    const schema: Schema = JSON.parse(JSON.stringify(editorSchema(kind)));
    expect(fields.map(([path, { required }]) => [path, required])).toEqual(schemaFields(schema));
    expect(Object.keys(CONTENT_SCHEMAS[kind][0].shape)).toEqual(
      fields.map(([path]) => path).filter((path) => !path.includes('.')),
    );
  });

  it('says of every field what it is for', () => {
    const silent = shown.flatMap(({ name, fields }) =>
      formFields(fields)
        .filter(([, { hint }]) => !hint)
        .map(([path]) => `${name}: ${path}`),
    );
    expect(silent).toEqual([]);
  });

  it('offers ids from collections that there are', () => {
    const names = new Set(collections.map(({ name }) => name));
    const relations = shown
      .flatMap(({ fields }) => formFields(fields))
      .flatMap(([, field]) => (field.widget === 'relation' ? [field.collection] : []));
    expect(relations.length).toBeGreaterThan(20);
    expect(relations.filter((name) => !names.has(name))).toEqual([]);
  });

  it('has an id field and a name field where either may stand', () => {
    const statement = shown.find(({ format }) => format === 'statement');
    const paths = formFields(statement?.fields).map(([path]) => path);
    expect(paths.filter((path) => path.startsWith('figures.'))).toEqual([
      'figures.id',
      'figures.value',
      'figures.of',
      'figures.attributed_to',
      'figures.attributed_to__name',
    ]);
  });

  it('takes a date of any precision, and refuses what is none', () => {
    const article = shown.find(({ format }) => format === 'article');
    const [, date] = formFields(article?.fields).find(([path]) => path === 'date') ?? [];
    const pattern = new RegExp(date?.pattern?.[0] ?? '');
    for (const text of ['2021-05-17', '2021-05', '2021', '2021-10~', '2021-10-18/2021-10-24'])
      expect(text).toMatch(pattern);
    for (const text of ['17 May 2021', '2021-5', '2021-05-17T10:00']) expect(text).not.toMatch(pattern);
    expect(date?.pattern?.[1]).toMatch(/^Expected a date such as/);
  });
});

describe('the repository', () => {
  const backend = (repository?: string) =>
    editorConfiguration({ ...SITE, ...(repository === undefined ? {} : { repository }) }, '/favicon.svg');

  it.each(['https://github.com/example/archive', 'https://github.com/example/archive.git'])(
    'that site.yaml names takes changes as pull requests: %s',
    (address) => {
      expect(backend(address)).toMatchObject({
        repository: true,
        cms: { backend: { name: 'github', repo: 'example/archive' }, publish_mode: 'editorial_workflow' },
      });
    },
  );

  it.each([undefined, 'https://git.example.org/example/archive'])(
    'is none when site.yaml names %s: a local copy can be edited alone',
    (address) => {
      expect(backend(address).repository).toBe(false);
    },
  );
});
