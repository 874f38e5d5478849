import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { run } from '../harness/command.ts';
import { type Fixture, soundArchive } from '../harness/fixture.ts';
import { PROJECT } from '../harness/project.ts';
import { temporaryFolder } from '../harness/temporary.ts';

const FILE = 'articles/2021/2021-03-02-body-a-objects-example-times.mdx';

/** An archive with a fault that needs a person and two that do not. */
function faultyArchive(): Fixture {
  const archive = soundArchive();
  archive.edit(FILE, 'authors: [Ann Author]', 'autors: [Ann Author]');
  archive.edit(FILE, 'date: 2021-03-02', 'date: 2 March 2021');
  archive.edit(FILE, 'speaker: example-body-b', 'speaker: example-body-z');
  return archive;
}

describe('the report', () => {
  const schema: object = JSON.parse(readFileSync(join(PROJECT, 'scripts/report/report.schema.json'), 'utf8'));
  const isReport = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(
    schema,
  );

  it.each([[[]], [['--fix']]])('as JSON keeps its schema, with %j', async (flags) => {
    const { out } = await run('check', ['--format', 'json', ...flags], { content: faultyArchive().folder });
    const report: unknown = JSON.parse(out);
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    expect(report).toMatchObject({ errors: flags.length === 0 ? 3 : 1 });
  });

  it('of a sound archive keeps it, too', async () => {
    const { out } = await run('check', ['--format', 'json'], { content: soundArchive().folder });
    expect(isReport(JSON.parse(out))).toBe(true);
  });

  it('for GitHub is one annotation a fault, and a table of all in the summary of the job', async () => {
    const archive = faultyArchive();
    archive.edit(FILE, 'about 12', '"<b>@everybody</b> | 12"');
    archive.edit(FILE, 'villages that the plan leaves out', 'figures/x');
    const summary = join(temporaryFolder('summary'), 'summary.md');
    const { out } = await run('check', ['--format', 'github'], {
      content: archive.folder,
      env: { GITHUB_STEP_SUMMARY: summary },
    });
    const annotations = out.trim().split('\n');
    expect(
      annotations.every((line) => /^::(?:error|warning) file=.+,line=\d+,col=\d+.*::\S/.test(line)),
    ).toBe(true);
    const table = readFileSync(summary, 'utf8');
    expect(table.split('\n').filter((line) => /^\| (?:error|warning) \|/.test(line))).toHaveLength(
      annotations.length,
    );
    // Words of the content mean nothing there: no markup, no mention, no further column.
    expect(table).not.toMatch(/<b>|@everybody/);
  });

  it('says what --fix did, and what is left for a person', async () => {
    const archive = faultyArchive();
    const { out, code } = await run('check', ['--fix'], { content: archive.folder });
    expect(code).toBe(1);
    expect(out).toContain('Mended 2 faults:');
    expect(out).toContain('date is now “2021-03-02”');
    expect(out).toContain('autors is now called authors');
    expect(out).toContain('example-body-z');
    expect(archive.read(FILE)).toContain('\nauthors: [Ann Author]\ndate: 2021-03-02\n');
  });

  it('has no colour where it is no terminal', async () => {
    const { out } = await run('check', [], { content: faultyArchive().folder, env: { NO_COLOR: '' } });
    expect(out).not.toContain('\u001B[');
  });
});
