import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../harness/command.ts';
import { type Fixture, fixtureIn, soundArchive } from '../harness/fixture.ts';
import { givenOut } from '../harness/given-out.ts';
import { PROJECT } from '../harness/project.ts';
import { digests, filesIn } from '../harness/snapshot.ts';
import { temporaryFolder } from '../harness/temporary.ts';

/** A dump, and what gave it out: the digests of all files beside the pages. */
function dumpOf(content: string): { dump: string; given: Record<string, string> } {
  const dump = join(temporaryFolder('dump'), 'data');
  return { dump, given: givenOut(content, dump) };
}

/** A path at which there is no folder yet. */
function nowhere(): string {
  return join(temporaryFolder('restored'), 'content');
}

/** The small archive, with what is hard to give back. */
function hardArchive(): Fixture {
  const content = soundArchive();
  content.edit(
    'statements/2021/2021-03-example-body-a-statement.mdx',
    'The body set out',
    '- A list — “quoted”, <Quote id="q1"/>\n- with `: #` signs\\* and \\{braces\\}\n\n> A *line*[^1] of مرحبا.\n\n[^1]: A note.\n\nThe body set out',
  );
  content.edit(
    'articles/2021/2021-03-02-body-a-objects-example-times.mdx',
    'entered: 2026-01-05',
    [
      'capture:',
      `  sha256: ${'ab'.repeat(32)}`,
      '  date: 2026-01-04',
      'verified: [q1]',
      'note: "yes: – no\\n\\n  # no comment, {no: map} \\\\ ’"',
      'keywords: ["1e3", "null", "~"]',
      'entered: 2026-01-05',
    ].join('\n'),
  );
  return content;
}

describe('a dump of the archive', () => {
  it('restores a content folder that passes the check and gives out the same bytes', async () => {
    const { dump, given } = dumpOf(join(PROJECT, 'content'));
    const content = nowhere();
    const { out, err, code } = await run('import', [dump, '--content', content]);
    expect(err).toBe('');
    expect(out).toContain(`Taken into ${content}: `);
    expect(out).toContain('; skipped 0\n');
    expect(code).toBe(0);

    const check = await run('check', [], { content });
    expect(check.out).toMatch(/^(?:0 errors and \d+ warnings\.|No faults\.)$/m);
    expect(check.code).toBe(0);
    expect(givenOut(content)).toEqual(given);
    expect(Object.keys(given)).toEqual(
      expect.arrayContaining(['data/archive.sqlite', 'data/records.parquet', 'data/SHA256SUMS']),
    );
  });
});

describe('a dump of a small archive', () => {
  it.each(['.', 'content.ndjson', 'records.ndjson', 'sources.ndjson', 'datapackage.json'])(
    'is restored when %s of it is named; a second time, nothing is taken',
    async (name) => {
      const { dump, given } = dumpOf(hardArchive().folder);
      const content = nowhere();
      const first = await run('import', [join(dump, name)], { content });
      expect(first.out).toContain(
        `Taken into ${content}: 3 records, 2 organisations, 1 policy, 1 person, 1 source, 1 description of the site, 1 list of redirects, 1 ledger; skipped 0\n`,
      );
      expect(first.code).toBe(0);
      expect((await run('check', [], { content })).code).toBe(0);
      expect(givenOut(content)).toEqual(given);

      const before = digests(content);
      const second = await run('import', [dump], { content });
      expect(second.out).toContain(`Taken into ${content}: nothing; skipped 11\n`);
      expect(second.code).toBe(0);
      expect(digests(content)).toEqual(before);
    },
  );

  it('is restored with all that was published: numbers, withdrawals, corrections, captures, bodies, redirects', async () => {
    const original = hardArchive();
    const { dump } = dumpOf(original.folder);
    const content = nowhere();
    await run('import', [dump], { content });
    const restored = fixtureIn(content);
    expect(filesIn(content)).toEqual(
      filesIn(original.folder).filter((file) => file !== 'articles/2021/undated-example-times.mdx'),
    );
    const bodyOf = (text: string) => text.split(/^---\n/m)[2];
    for (const file of [
      'articles/2021/2021-03-02-body-a-objects-example-times.mdx',
      'statements/2021/2021-03-example-body-a-statement.mdx',
      'organisations/example-body-a.mdx',
    ])
      expect(bodyOf(restored.read(file)), file).toBe(bodyOf(original.read(file)));
    expect(restored.read('articles/2021/2021-04-10-body-b-replies-example-times.mdx')).toMatchInlineSnapshot(`
      "---
      id: 2026-0003
      title: Example Body B replies
      source: example-times
      url: https://times.example.org/2021/body-b-replies
      date: 2021-04-10
      organisations: [example-body-b]
      retired:
        - id: q1
          date: 2026-03-01
          reason: The article described the same page as another record.
      entered: 2026-01-05
      status: withdrawn
      withdrawn:
        date: 2026-03-01
        reason: The article described the same page as another record.
        successor: 2026-0001
      ---
      "
    `);
    expect(restored.read('statements/2021/2021-03-example-body-a-statement.mdx')).toMatchInlineSnapshot(`
      "---
      id: 2026-0002
      title: Statement on the Example Plan
      title_supplied: true
      issuer: example-body-a
      type: press-release
      known_through: 2026-0001
      date: 2021-03~
      organisations: [example-body-a]
      policies: [example-plan]
      quotes:
        - id: q1
          text: nobody in the hills will gain
          speaker: example-body-a
          on: example-plan
      corrections:
        - date: 2026-02-03
          what: The title that we supplied named the plan as the body had done.
          field: title
          before: Statement on the Plan for the Plain
          after: Statement on the Example Plan
          why: The plan has a name of its own.
      entered: 2026-01-05
      status: published
      ---

      - A list — “quoted”, <Quote id="q1"/>
      - with \`: #\` signs\\* and \\{braces\\}

      > A *line*[^1] of مرحبا.

      [^1]: A note.

      The body set out why it was against the <Policy id="example-plan"/>.
      "
    `);
  });

  it('in its own archive is there already, also where it has grown since', async () => {
    const content = hardArchive();
    const { dump } = dumpOf(content.folder);
    content.write('ledger.txt', `${content.read('ledger.txt')}/articles/2020/\n`);
    const before = digests(content.folder);
    const { out, code } = await run('import', [dump], { content: content.folder });
    expect(out).toContain(`: nothing; skipped 11\n`);
    expect(code).toBe(0);
    expect(digests(content.folder)).toEqual(before);
  });

  it('fills in what an interruption left out', async () => {
    const { dump, given } = dumpOf(hardArchive().folder);
    const content = nowhere();
    await run('import', [dump], { content });
    rmSync(join(content, 'ledger.txt'));
    rmSync(join(content, 'people'), { recursive: true });
    const { out, code } = await run('import', [dump], { content });
    expect(out).toContain(`Taken into ${content}: 1 person, 1 ledger; skipped 9\n`);
    expect(code).toBe(0);
    expect(givenOut(content)).toEqual(given);
  });

  it('in a dry run is checked, and nothing is written', async () => {
    const { dump } = dumpOf(hardArchive().folder);
    const content = nowhere();
    const { out, code } = await run('import', [dump, '--dry-run', '--format', 'json'], { content });
    expect(JSON.parse(out)).toMatchObject({
      written: false,
      inputs: [{ file: dump, format: 'dump' }],
      faults: [],
    });
    expect(JSON.parse(out).taken).toHaveLength(11);
    expect(code).toBe(0);
    expect(filesIn(content)).toEqual([]);
  });
});

describe('what is no dump, or not all of one', () => {
  it('is refused in a sentence', async () => {
    const { dump } = dumpOf(hardArchive().folder);
    const folder = temporaryFolder('other');
    writeFileSync(join(folder, 'library.ris'), 'TY  - NEWS\nTI  - A\nER  - \n');
    mkdirSync(join(folder, 'half'));
    writeFileSync(join(folder, 'half', 'records.ndjson'), readFileSync(join(dump, 'records.ndjson')));
    const answers = await Promise.all(
      [
        [folder],
        [dump, join(folder, 'library.ris')],
        [dump, '--skip-faulty'],
        [dump, '--content', join(folder, 'library.ris')],
        [join(folder, 'half', 'records.ndjson'), '--content', join(folder, 'restored')],
      ].map((flags) => run('import', flags, { content: join(folder, 'restored') })),
    );
    const shown = answers.map(({ out, err }) =>
      (out + err).replaceAll(folder, 'other').replaceAll(dump, 'dump'),
    );
    expect(shown.join('\n')).toMatchInlineSnapshot(`
      "other cannot be read: it is a folder without content.ndjson, so it is no dump; name the files in it.

      dump holds a dump, and other/library.ris is not of it; a dump is restored by itself, so import the other in a second run.

      A dump is restored as a whole, for without one of its files addresses would lead nowhere; take --skip-faulty away.

      other/library.ris is a file; name a folder with --content.

      Faults: 4
        other/half/content.ndjson:1:1  This file is missing, and without it the archive cannot be restored. [import-file]
          expected content.ndjson, site.json, redirects.json, ledger.txt in one folder
          Take it from the same place as the others: they lie in /data/ of the archive.
        other/half/site.json:1:1  This file is missing, and without it the archive cannot be restored. [import-file]
          expected content.ndjson, site.json, redirects.json, ledger.txt in one folder
          Take it from the same place as the others: they lie in /data/ of the archive.
        other/half/redirects.json:1:1  This file is missing, and without it the archive cannot be restored. [import-file]
          expected content.ndjson, site.json, redirects.json, ledger.txt in one folder
          Take it from the same place as the others: they lie in /data/ of the archive.
        other/half/ledger.txt:1:1  This file is missing, and without it the archive cannot be restored. [import-file]
          expected content.ndjson, site.json, redirects.json, ledger.txt in one folder
          Take it from the same place as the others: they lie in /data/ of the archive.

      Notes: 2
        other/half:1  there is no SHA256SUMS beside the files, so nothing tells whether they are as they were published
        other/half:1  what the files say of each other was not looked at, for not all of them could be read

      Nothing was written. Without the faults it would be: nothing; skipped 0
      "
    `);
    expect(answers.map(({ code }) => code)).toEqual([1, 1, 1, 1, 1]);
    expect(filesIn(join(folder, 'restored'))).toEqual([]);
  });
});
