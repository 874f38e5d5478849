import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../harness/command.ts';
import { type Fixture, soundArchive } from '../harness/fixture.ts';
import { spoilEverything, WRONG_CONTENT } from './faults.ts';

/** A line of a stack trace, or the name that Node gives an error nobody caught. */
const STACK_TRACE = /^\s+at |\bnode:internal\b|Error: /m;

/** The report as an editor sees it, with the temporary folder shown as `content`. */
async function check({ folder }: Fixture, ...flags: string[]) {
  const { code, out, err } = await run('check', flags, { content: folder });
  return { code, err, report: out.replaceAll(folder, 'content') };
}

describe('npm run check', () => {
  it('finds no fault in a sound archive', async () => {
    expect(await check(soundArchive())).toEqual({ code: 0, report: 'No faults.\n', err: '' });
  });

  describe('exits with 1 and names file, line and column, never a stack trace, for', () => {
    it.each(WRONG_CONTENT)('$name', async ({ name, spoil }) => {
      const archive = soundArchive();
      const places = spoil(archive);
      const { code, report, err } = await check(archive);
      expect(code).toBe(1);
      expect(report).not.toMatch(STACK_TRACE);
      expect(err).toBe('');
      const reported = places.filter((place) => report.includes(`content/${place}`));
      expect(reported, `${places.join(' or ')}, in:\n${report}`).not.toEqual([]);
      await expect(report).toMatchFileSnapshot(`reports/${name.replaceAll(' ', '-').toLowerCase()}.txt`);
    });
  });

  it('names all faults of all files at once', async () => {
    const archive = soundArchive();
    const places = spoilEverything(archive);
    const { code, report, err } = await check(archive);
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(report).not.toMatch(STACK_TRACE);
    expect(places.filter((place) => !report.includes(`content/${place}`))).toEqual([]);
    await expect(report).toMatchFileSnapshot('reports/everything-at-once.txt');
  });

  it('names a misspelt key and an unknown organisation in one file together', async () => {
    const archive = soundArchive();
    const file = 'articles/2021/2021-03-02-body-a-objects-example-times.mdx';
    archive.edit(file, 'authors:', 'autors:');
    archive.edit(file, 'speaker: example-body-b', 'speaker: example-body-z');
    const { report } = await check(archive);
    expect(report).toContain(`content/${archive.place(file, 'autors')} `);
    expect(report).toContain(`content/${archive.place(file, 'example-body-z')} `);
  });

  it('says what is missing when there is no content folder', async () => {
    const { code, out, err } = await run('check', [], { content: join(soundArchive().folder, 'nowhere') });
    expect(code).toBe(1);
    expect(out).toContain('There is no content folder');
    expect(out + err).not.toMatch(STACK_TRACE);
  });

  it('says what is missing when there is no site.yaml', async () => {
    const archive = soundArchive();
    rmSync(join(archive.folder, 'site.yaml'));
    const { code, report } = await check(archive);
    expect(code).toBe(1);
    expect(report).toContain('content/site.yaml:1:1');
    expect(report).not.toMatch(STACK_TRACE);
  });

  it('reports on the named files alone', async () => {
    const archive = soundArchive();
    spoilEverything(archive);
    const file = 'people/bob-example.yaml';
    const { code, report } = await check(archive, join(archive.folder, file));
    expect(code).toBe(1);
    const files = [...report.matchAll(/^content\/(\S+?):\d+:\d+ /gm)].map((match) => match[1]);
    expect(new Set(files)).toEqual(new Set([file]));
  });
});

describe('the report for machines', () => {
  it('is JSON with the same faults in the same places', async () => {
    const archive = soundArchive();
    const places = spoilEverything(archive);
    const { code, report } = await check(archive, '--format', 'json');
    expect(code).toBe(1);
    const { errors, faults }: { errors: number; faults: { file: string; line: number; column: number }[] } =
      JSON.parse(report);
    expect(errors).toBeGreaterThanOrEqual(places.length);
    const reported = faults.map(({ file, line, column }) => `${file}:${line}:${column}`);
    const missing = places.filter((place) => !reported.some((at) => at.startsWith(`content/${place}`)));
    expect(missing).toEqual([]);
  });

  it('is one GitHub annotation a fault, each on one line', async () => {
    const archive = soundArchive();
    const places = spoilEverything(archive);
    const { code, report } = await check(archive, '--format', 'github');
    expect(code).toBe(1);
    const lines = report.trimEnd().split('\n');
    const form =
      /^::(?:error|warning) file=[^,:]+,line=\d+,col=\d+(?:,endLine=\d+)?(?:,endColumn=\d+)?,title=[^,:]+::\S/;
    expect(lines.filter((line) => !form.test(line))).toEqual([]);
    expect(lines.length).toBeGreaterThanOrEqual(places.length);
  });
});
