import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Outcome, run } from '../harness/command.ts';
import { type Fixture, fixtureIn, soundArchive } from '../harness/fixture.ts';
import { PROJECT } from '../harness/project.ts';
import { filesIn } from '../harness/snapshot.ts';
import { temporaryFolder } from '../harness/temporary.ts';

const EXPORTS = join(PROJECT, 'src/import/fixtures');

/** The command over files in a folder, which is shown as `…`. */
async function importing(
  content: Fixture,
  files: string[],
  flags: string[] = [],
  from = EXPORTS,
): Promise<Outcome> {
  const paths = files.map((file) => join(from, file));
  const outcome = await run('import', [...paths, ...flags], { content: content.folder });
  const shown = (text: string) => text.replaceAll(from, '…').replaceAll(content.folder, 'content');
  return { ...outcome, out: shown(outcome.out), err: shown(outcome.err) };
}

/** A file of references in a folder of its own. */
function written(name: string, text: string | Uint8Array): { folder: string; name: string } {
  const folder = temporaryFolder('references');
  writeFileSync(join(folder, name), text);
  return { folder, name };
}

const ris = (...lines: string[]) => ['TY  - NEWS', ...lines, 'ER  - ', ''].join('\r\n');

describe('an export', () => {
  it.each([
    ['zotero.ris', 3],
    ['endnote.ris', 2],
    ['mendeley.bib', 3],
    ['jabref.bib', 2],
    ['zotero.csl.json', 3],
    ['better-bibtex.json', 2],
    ['zotero.rdf', 3],
    ['references.csv', 2],
  ])('%s becomes drafts that pass the check; a second time, nothing is taken', async (file, count) => {
    const content = soundArchive();
    const before = filesIn(content.folder);
    const first = await importing(content, [file]);
    expect(first.err).toBe('');
    expect(first.out).toContain(`Taken into content: ${count} records; skipped 0\n`);
    expect(first.code).toBe(0);
    expect((await run('check', [], { content: content.folder })).out).toBe('No faults.\n');
    const added = filesIn(content.folder).filter((path) => !before.includes(path));
    expect(added).toHaveLength(count);
    for (const path of added) expect(content.read(path)).toMatch(/^---\n[\s\S]*\nstatus: draft\n---\n$/);

    const second = await importing(content, [file]);
    expect(second.out).toContain(`Taken into content: nothing; skipped ${count}\n`);
    expect(second.code).toBe(0);
    expect(filesIn(content.folder)).toHaveLength(before.length + count);
  });

  it('names what the archive knows by its ids', async () => {
    const content = soundArchive();
    const { folder, name } = written(
      'known.csv',
      'title;date;source;url;type;issuer;organisations;policies;people\n' +
        'Body Alpha on lamps;17 May 2021;Example Times;https://times.example.org/lamps;Open letter;EBA;example-body-b;The Example Plan;Ann Example\n',
    );
    const { out, code } = await importing(content, [name], [], folder);
    expect(out).not.toContain('Not in the archive');
    expect(code).toBe(0);
    expect(
      content.read('statements/2021/2021-05-17-body-alpha-on-lamps-example-times.mdx'),
    ).toMatchInlineSnapshot(`
      "---
      title: Body Alpha on lamps
      issuer: example-body-a
      type: letter
      source: example-times
      url: https://times.example.org/lamps
      date: 2021-05-17
      organisations: [example-body-a, example-body-b]
      policies: [example-plan]
      people: [ann-example]
      status: draft
      ---
      "
    `);
    expect((await run('check', [], { content: content.folder })).out).toBe('No faults.\n');
  });

  it('in a dry run writes nothing', async () => {
    const content = soundArchive();
    const before = filesIn(content.folder);
    const { out } = await importing(content, ['zotero.ris'], ['--dry-run']);
    expect(out).toContain('Would be taken into content: 3 records; skipped 0\n');
    expect(filesIn(content.folder)).toEqual(before);
  });
});

describe('the report', () => {
  it('says what was taken, what was left out, and the command that would add what is missing', async () => {
    const { out } = await importing(soundArchive(), ['zotero.csl.json']);
    expect(out).toMatchInlineSnapshot(`
      "Notes: 3
        …/zotero.csl.json:20  it is a statement, and its issuer is not known
        …/zotero.csl.json:30  it is a statement, and its issuer is not known
        …/zotero.csl.json:30  no date was taken: “03/04/2025” can be 3 April 2025 or 4 March 2025

      Not in the archive, so left out: 3
        source “Guild of Lamplit Surgeries”: …/zotero.csl.json:20, …/zotero.csl.json:30
          npm run new -- source --name "Guild of Lamplit Surgeries" --website https://lamplit-surgeries.example/
        source “Lantern Weekly”: …/zotero.csl.json:2
          npm run new -- source --name "Lantern Weekly" --website https://lantern-weekly.example/
        organisation “Guild of Lamplit Surgeries”: …/zotero.csl.json:20
          npm run new -- organisation --name "Guild of Lamplit Surgeries"

      Fields left out: 7
        …/zotero.csl.json  abstract, in 1: an abstract is written in the archive’s own words
        …/zotero.csl.json  ISSN, in 1: the archive has no field for it
        …/zotero.csl.json  section, in 1: the archive has no field for it
        …/zotero.csl.json  source, in 1: the archive has no field for it
        …/zotero.csl.json  date of access, in 1: the archive has no field for it
        …/zotero.csl.json  language, in 1: the archive has no field for it
        …/zotero.csl.json  publisher-place, in 1: the archive has no field for it

      Taken into content: 3 records; skipped 0
        articles/2021/2021-05-17-lamps-to-be-counted-surgeries-are-told.mdx  (…/zotero.csl.json:2)
        statements/2021/2021-04-light-in-surgeries-the-first-survey.mdx  (…/zotero.csl.json:20)
        statements/undated/undated-guild-answers-on-wicks.mdx  (…/zotero.csl.json:30)
      "
    `);
  });

  it('is whole in JSON', async () => {
    const { out } = await importing(soundArchive(), ['zotero.csl.json'], ['--format', 'json']);
    const report = JSON.parse(out);
    expect(Object.keys(report)).toEqual([
      'content',
      'dryRun',
      'written',
      'inputs',
      'readAlong',
      'taken',
      'skipped',
      'faults',
      'notes',
      'missing',
      'leftOut',
    ]);
    expect(report).toMatchObject({
      written: true,
      inputs: [{ file: '…/zotero.csl.json', format: 'csl-json' }],
      taken: [{ kind: 'record', file: '…/zotero.csl.json', line: 2 }, { line: 20 }, { line: 30 }],
    });
  });
});

describe('a reference that the archive has', () => {
  it('is skipped, with the number and place of the record', async () => {
    const { folder, name } = written(
      'known.ris',
      [
        ris('TI  - Another title', 'UR  - http://www.times.example.org/2021/body-a-objects/?utm_source=feed'),
        ris('TI  - EXAMPLE BODY A objects to the ‘Example Plan’', 'T2  - Example Times', 'DA  - 2021/03/02/'),
        ris(
          'TI  - Example Body A objects to the Example Plan again',
          'T2  - Example Times',
          'DA  - 2021/03/02/',
        ),
        ris('TI  - Something new', 'T2  - The Example Times', 'DA  - 2021/03/02/'),
        ris('TI  - Something new', 'T2  - The Example Times', 'DA  - 2021/03/02/'),
      ].join(''),
    );
    const content = soundArchive();
    const { out, code } = await importing(content, [name], [], folder);
    expect(out).toMatchInlineSnapshot(`
      "Skipped, for the archive has a record of this address: 1
        …/known.ris:1  (2026-0001, articles/2021/2021-03-02-body-a-objects-example-times.mdx)

      Skipped, for the archive has a record of this title, source and day: 1
        …/known.ris:5  (2026-0001, articles/2021/2021-03-02-body-a-objects-example-times.mdx)

      Skipped, for the archive probably has it (--allow-similar takes it all the same): 1
        …/known.ris:10  (2026-0001, articles/2021/2021-03-02-body-a-objects-example-times.mdx)

      Skipped, for an earlier line has the same id: 1
        …/known.ris:20  (…/known.ris:15)

      Taken into content: 1 record; skipped 4
        articles/2021/2021-03-02-something-new-example-times.mdx  (…/known.ris:15)
      "
    `);
    expect(code).toBe(0);

    const similar = await importing(content, [name], ['--allow-similar'], folder);
    expect(similar.out).toContain('Taken into content: 1 record; skipped 4\n');
    expect(similar.out).toContain(
      'articles/2021/2021-03-02-example-body-a-objects-to-the-example-plan-again-example-times.mdx',
    );
    const again = await importing(content, [name], ['--allow-similar'], folder);
    expect(again.out).toContain('Taken into content: nothing; skipped 5\n');
  });
});

describe('faulty references', () => {
  const faulty = `${ris('TI  - Lamps')}stray\r\n${ris('AU  - Nobody, N.')}`;

  it('are all told with their places, and nothing is written', async () => {
    const { folder, name } = written('faulty.ris', faulty);
    const csv = written('faulty.csv', 'title,kind\nWicks,statment\n');
    const content = soundArchive();
    const before = filesIn(content.folder);
    const { out, code } = await importing(
      content,
      [name, join('..', csv.folder.split('/').at(-1) ?? '', csv.name)],
      [],
      folder,
    );
    expect(code).toBe(1);
    expect(out.replace(/\S*(?=faulty\.)/g, '')).toMatchInlineSnapshot(`
      "Faults: 3
        faulty.ris:4:1  This line belongs to no reference. [ris]
          A reference begins with a line “TY  - ” and ends with a line “ER  - ”; add the one that is missing.
        faulty.ris:5:1  This reference has no title. [import-title]
          Complete the reference in the program that it comes from, or take it out.
        faulty.csv:2:7  kind is “statment”. [csv]
          Write article or statement, or leave it empty.

      Nothing was written. Without the faults it would be: 1 record; skipped 0
        articles/undated/undated-lamps.mdx  faulty.ris:1)
      "
    `);
    expect(filesIn(content.folder)).toEqual(before);
  });

  it('are left out with --skip-faulty; the rest is taken, and the command still fails', async () => {
    const { folder, name } = written('faulty.ris', faulty);
    const { out, code } = await importing(soundArchive(), [name], ['--skip-faulty'], folder);
    expect(out).toContain('Taken into content: 1 record; skipped 0\n');
    expect(code).toBe(1);
  });

  it.each([
    ['image.ris', new Uint8Array([0x89, 0x50, 0, 0]), 'image.ris:1:1  This file holds no text. [encoding]'],
    ['words.txt', 'Some words.\n', 'words.txt:1:1  Nothing tells what format this file has. [import-format]'],
    ['empty.txt', '', 'empty.txt:1:1  This file is empty. [import-format]'],
    ['cut.json', '[{"type": "report", "tit', 'cut.json:1:25  This is not JSON:'],
    ['cut.bib', '@misc{a, title = {Lam', 'cut.bib:1:22  This is not BibTeX'],
  ])('%s is refused in a sentence', async (file, text, message) => {
    const { folder, name } = written(file, text);
    const { out, err, code } = await importing(soundArchive(), [name], [], folder);
    expect(out).toContain(message);
    expect(err).toBe('');
    expect(code).toBe(1);
  });
});

describe('the format', () => {
  it('is told by the text; a wrong ending and an old encoding are said', async () => {
    const { folder, name } = written('lamps.bib', Buffer.from(ris('TI  - Caf\xe9 lamps'), 'latin1'));
    const content = soundArchive();
    const { out, code } = await importing(content, [name], [], folder);
    expect(out).toContain('lamps.bib:1  Read as RIS, although such a file ends in .ris or .txt\n');
    expect(out).toContain(
      'lamps.bib:1  Not UTF-8, so it was read as windows-1252: look at letters with accents\n',
    );
    expect(content.read('articles/undated/undated-cafe-lamps.mdx')).toContain('title: Café lamps\n');
    expect(code).toBe(0);
  });

  it('can be named, and the text can come from the standard input', async () => {
    const { folder } = soundArchive();
    const { out, code } = await new Promise<{ out: string; code: number | null }>((resolve) => {
      const flags = ['scripts/import.ts', '-', '--from', 'csv', '--content', folder];
      const child = execFile(process.execPath, flags, { cwd: PROJECT }, (_, stdout) =>
        resolve({ out: stdout, code: child.exitCode }),
      );
      child.stdin?.end('Title\nLamps\n');
    });
    expect(out).toMatch(
      /Taken into .*: 1 record; skipped 0\n {2}articles\/undated\/undated-lamps.mdx {2}\(-:2\)\n/,
    );
    expect(code).toBe(0);
    expect(fixtureIn(folder).read('articles/undated/undated-lamps.mdx')).toBe(
      '---\ntitle: Lamps\nstatus: draft\n---\n',
    );
  });
});
