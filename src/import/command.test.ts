import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixture } from './fixtures/lines.ts';

let folder: string;
let content: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  content = join(folder, 'content');
  await mkdir(content);
});
afterEach(() => rm(folder, { recursive: true }));

/** The command as an editor runs it; the temporary folder is shown as `…`. */
function importing(...flags: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ARCHIVE_CONTENT: content } };
    execFile(process.execPath, ['scripts/import.ts', ...flags], options, (error, out, err) => {
      const shown = (text: string) => text.replaceAll(folder, '…').replaceAll(fixture('.'), 'fixtures/');
      resolve({ code: error === null ? 0 : Number(error.code), out: shown(out), err: shown(err) });
    });
  });
}

async function files(): Promise<string[]> {
  const entries = await readdir(content, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

describe('the import command', () => {
  it('takes records and what lies beside them, and reports it; again, it takes nothing', async () => {
    const first = await importing(fixture('records.jsonl'));
    expect(first.err).toBe('');
    expect(first.out).toMatchInlineSnapshot(`
      "Read along: fixtures/organisations.jsonl, fixtures/policies.jsonl, fixtures/people.jsonl, fixtures/sources.jsonl

      Taken into …/content: 3 records, 2 organisations, 1 policy, 1 person, 2 sources; skipped 0
        articles/2021/2021-05-17-example-news.mdx  (fixtures/records.jsonl:1)
        statements/2021/2021-example-letter.mdx  (fixtures/records.jsonl:2)
        statements/undated/undated-example-letter.mdx  (fixtures/records.jsonl:3)
        organisations/example-body-a.mdx  (fixtures/organisations.jsonl:1)
        organisations/example-body-b.mdx  (fixtures/organisations.jsonl:2)
        policies/example-plan.mdx  (fixtures/policies.jsonl:1)
        people/ann-example.yaml  (fixtures/people.jsonl:1)
        sources/example-times.yaml  (fixtures/sources.jsonl:1)
        sources/example-body-a.yaml  (fixtures/sources.jsonl:2)
      "
    `);
    expect(first.code).toBe(0);
    expect(await files()).toHaveLength(9);

    const second = await importing(fixture('records.jsonl'));
    expect(second.out).toContain('Taken into …/content: nothing; skipped 9\n');
    expect(second.code).toBe(0);
  });

  it('writes nothing in a dry run', async () => {
    const { out, code } = await importing(fixture('records.jsonl'), '--dry-run');
    expect(out).toContain('Would be taken into …/content: 3 records,');
    expect(code).toBe(0);
    expect(await files()).toEqual([]);
  });

  it('writes nothing when a line is faulty, and says where', async () => {
    const { out, code } = await importing(await broken());
    expect(out).toMatchInlineSnapshot(`
      "Faults: 1
        …/sources.jsonl:2:47  kind is “organisatoin”. [schema-value]
          expected one of trade-press, national-press, local-press, medical-journal, organisation, parliament, government, aggregator, blog, other
          did you mean organisation?

      Nothing was written. Without the faults it would be: 1 source; skipped 0
        sources/example-times.yaml  (…/sources.jsonl:1)
      "
    `);
    expect(code).toBe(1);
    expect(await files()).toEqual([]);
  });

  it('takes the good lines when told so, and still fails', async () => {
    const { code } = await importing(await broken(), '--skip-faulty');
    expect(code).toBe(1);
    expect(await files()).toEqual(['example-times.yaml']);
  });

  it('gives the whole report as JSON', async () => {
    const { out, code } = await importing(await broken(), '--format', 'json');
    const report: unknown = JSON.parse(out);
    expect(report).toMatchObject({
      written: false,
      taken: [{ kind: 'source', path: 'sources/example-times.yaml' }],
      faults: [{ rule: 'schema-value', place: { line: 2, column: 47 } }],
    });
    expect(code).toBe(1);
  });

  it('says plainly what it cannot use, without a stack trace', async () => {
    const file = fixture('records.jsonl');
    const answers = [
      await importing(join(folder, 'none.jsonl')),
      await importing(folder),
      await importing(file, '--content', join(folder, 'none')),
      await importing(),
      await importing(file, '--format', 'xml'),
    ];
    expect(answers.map(({ code }) => code)).toEqual([1, 1, 1, 1, 1]);
    expect(answers.map(({ out, err }) => out + err).join('')).toMatchInlineSnapshot(`
      "…/none.jsonl cannot be read: there is no such file.
      … cannot be read: it is a folder without content.ndjson, so it is no dump; name the files in it.
      There is no content folder at …/none; name one with --content.
      error: missing required argument 'file'
      error: option '--format <format>' argument 'xml' is invalid. Allowed choices are pretty, json.
      "
    `);
  });

  it('says plainly what it cannot write, and goes on from there the next time', async () => {
    await mkdir(join(content, 'statements'));
    await writeFile(join(content, 'statements/2021'), 'in the way');
    const failed = await importing(fixture('records.jsonl'));
    expect(failed.err).toContain('statements/2021/2021-example-letter.mdx could not be written');
    expect(failed.err).not.toContain('    at ');
    expect(failed.code).toBe(1);

    await rm(join(content, 'statements/2021'));
    expect((await importing(fixture('records.jsonl'))).out).toContain('2 records,');
    expect(await files()).toHaveLength(9);
  });

  it('shortens a long list for people, not for programs', async () => {
    const lines = Array.from({ length: 30 }, (_, index) => `{"id": "source-${index}", "name": ""}`);
    const path = join(folder, 'sources.jsonl');
    await writeFile(path, lines.join('\n'));
    expect((await importing(path)).out).toContain('Faults: 60\n');
    expect((await importing(path)).out).toContain('  and 40 more\n');
    expect(JSON.parse((await importing(path, '--format', 'json')).out).faults).toHaveLength(60);
  });
});

async function broken(): Promise<string> {
  const path = join(folder, 'sources.jsonl');
  await copyFile(fixture('sources.jsonl'), path);
  await chmod(path, 0o600);
  const text = await readFile(path, 'utf8');
  await writeFile(
    path,
    text
      .replace('"kind": "organisation"', '"kind": "organisatoin"')
      .replace('"name": "Example Body A", ', '"name": "A", '),
  );
  return path;
}
