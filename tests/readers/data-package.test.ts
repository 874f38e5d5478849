import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { contentJson } from '../../src/outputs/json/content-schema.ts';
import { csvRows, DATA, dumped, lines } from '../harness/dump.ts';
import { few } from '../harness/few.ts';
import { site } from '../harness/site.ts';
import { filesIn } from '../harness/snapshot.ts';
import { written, writtenEntities, writtenRecords } from '../harness/written.ts';
import { DATA_PACKAGE } from './data-package-schema.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
formats.default(ajv);

/** What is wrong with data, by a schema of the published folder. */
function faults(schema: object, data: unknown): string[] {
  const validate = ajv.compile(schema);
  if (validate(data)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function published(name: string): object {
  return JSON.parse(dumped(`schemas/${name}.schema.json`));
}

interface Descriptor {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly type?: string;
    readonly schema?: {
      readonly fields: readonly {
        readonly name: string;
        readonly type: 'string' | 'boolean' | 'integer' | 'date';
      }[];
      readonly primaryKey: readonly string[];
      readonly foreignKeys?: readonly {
        readonly fields: readonly string[];
        readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
      }[];
    };
  }[];
}

describe('the data package', () => {
  const descriptor: Descriptor = JSON.parse(dumped('datapackage.json'));
  const tables = descriptor.resources.flatMap(({ name, schema }) =>
    schema === undefined ? [] : [{ name, schema }],
  );

  it('is what the standard says', () => {
    expect(faults(DATA_PACKAGE, descriptor)).toEqual([]);
  });

  it('describes each file of the folder but itself and the checksums', () => {
    const files = filesIn(DATA).filter(
      (file) => !['index.html', 'datapackage.json', 'SHA256SUMS'].includes(file),
    );
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(files.sort());
  });

  it('has nine tables, whose keys are unique and lead somewhere', () => {
    expect(tables).toHaveLength(9);
    const rows = new Map(tables.map(({ name, schema }) => [name, csvRows(name, schema.fields)]));
    for (const { name, schema } of tables) {
      const own = rows.get(name) ?? [];
      const keys = own.map((row) => schema.primaryKey.map((field) => row[field]).join(' '));
      expect(new Set(keys).size).toBe(own.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const others = new Set(
          (rows.get(reference.resource ?? name) ?? []).map((row) => row[reference.fields[0] ?? '']),
        );
        const lost = own
          .map((row) => row[fields[0] ?? ''])
          .filter((key) => key !== null && !others.has(key ?? null));
        expect([name, few(lost.map(String))]).toEqual([name, []]);
      }
    }
  });
});

it('sha256sum finds every file of the folder as it should be', () => {
  const { status, stdout, stderr } = spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
    cwd: DATA,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  expect([status, stderr]).toEqual([0, '']);
  const files = filesIn(DATA).filter((file) => !['index.html', 'SHA256SUMS'].includes(file));
  expect(stdout.trimEnd().split('\n').sort()).toEqual(files.map((file) => `${file}: OK`).sort());
});

describe('by its published JSON Schema, nothing is wrong with', () => {
  it.each([
    ['record', 'records.ndjson'],
    ['entity', 'organisations.ndjson'],
    ['entity', 'policies.ndjson'],
    ['entity', 'people.ndjson'],
    ['entity', 'sources.ndjson'],
    ['content', 'content.ndjson'],
  ])('a line that is a %s of %s', (schema, file) => {
    const validate = ajv.compile({ ...published(schema), $id: `${schema} of ${file}` });
    const all = lines(file);
    expect(all.length).toBeGreaterThan(100);
    const wrong = all.flatMap((line, index) =>
      validate(line) ? [] : [`${file}:${index + 1} ${ajv.errorsText(validate.errors)}`],
    );
    expect(few(wrong)).toEqual([]);
  });

  it('site.json, redirects.json and lookup.json', () => {
    expect(faults(published('site'), JSON.parse(dumped('site.json')))).toEqual([]);
    expect(faults(published('redirects'), JSON.parse(dumped('redirects.json')))).toEqual([]);
    const lookup = JSON.parse(readFileSync(join(site.folder, 'lookup.json'), 'utf8'));
    expect(faults(published('lookup'), lookup)).toEqual([]);
  });

  it('the JSON file of any record or entity, which is the line of it', () => {
    const line = new Map(
      ['records', 'organisations', 'policies', 'people', 'sources'].flatMap((name) =>
        lines(`${name}.ndjson`).map((one) => {
          const { url } = one as { url: string };
          return [`${new URL(url).pathname.slice(1, -1)}.json`, one] as const;
        }),
      ),
    );
    const files = ['articles', 'statements', 'organisations', 'policies', 'people', 'sources'].flatMap(
      (folder) =>
        readdirSync(join(site.folder, folder))
          .filter((file) => /^[\w-]+\.json$/.test(file))
          .map((file) => `${folder}/${file}`),
    );
    expect([...line.keys()].sort()).toEqual(files.sort());
    for (const [file, one] of line)
      expect(JSON.parse(readFileSync(join(site.folder, file), 'utf8'))).toEqual(one);
  });
});

describe('what the archive is made of', () => {
  const content = lines('content.ndjson').map((line) => contentJson.parse(line));

  it('is every published or withdrawn record and every entity of the content folder', () => {
    const records = writtenRecords().filter(({ id, status }) => id !== undefined && status !== 'draft');
    const entities = (['organisations', 'policies', 'people', 'sources'] as const).flatMap((kind) =>
      writtenEntities(kind).map((id) => `${kind}/${id}`),
    );
    expect(content.map(({ file }) => file.replace(/\.(?:mdx|yaml)$/, '')).sort()).toEqual(
      [...records.map(({ file }) => file.replace(/\.mdx$/, '')), ...entities].sort(),
    );
  });

  it('says of a published record all that its file says, the text with its markup too', () => {
    const lines = new Map(content.map((one) => [one.file, one]));
    const published = writtenRecords().filter(({ id, status }) => id !== undefined && status === 'published');
    for (const { file, fields } of published) {
      const line = lines.get(file);
      expect(line?.data).toEqual(fields);
      const [, , ...body] = written(file).split(/^---$/m);
      expect(line !== undefined && 'body' in line ? line.body : undefined).toBe(body.join('---').trim());
    }
  });

  it('includes every address of the ledger', () => {
    const ledger = written('ledger.txt')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('# '));
    expect(dumped('ledger.txt').trimEnd().split('\n')).toEqual(ledger);
  });
});
