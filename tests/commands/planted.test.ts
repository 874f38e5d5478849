import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULE_TEXTS } from '../../src/archive/rules/catalogue.ts';
import { run } from '../harness/command.ts';
import { SOUND } from '../harness/fixture.ts';
import { filesIn } from '../harness/snapshot.ts';
import { newFolder } from '../harness/temporary.ts';
import { nameOf, PLANTED, plantedMistakes } from './planted/mistake.ts';

/** What of the machine-readable report is looked at here. */
interface Report {
  readonly faults: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endLine?: number;
    readonly endColumn?: number;
    readonly rule: string;
    readonly fixable: boolean;
  }[];
  readonly mended: readonly { readonly file: string }[];
}

const BESIDE_HISTORY = ['content-folder', 'ledger', 'published-history', 'redirect', 'silent-change'];
const TODAY = '2026-11-22';
const MISTAKES = plantedMistakes();
const MENDED = MISTAKES.filter(({ mends }) => mends);
const FOLDER = newFolder('planted');
const asWritten = lay('as-written');
const toBeMended = lay('to-be-mended');
let report: Report;
let blocks: ReadonlyMap<string, string>;
let secondReport: Report;
let afterFix: ReadonlyMap<string, string>;
let afterSecondFix: ReadonlyMap<string, string>;

/** The sound archive with all mistakes in it. */
function lay(name: string): string {
  const folder = join(FOLDER, name);
  cpSync(SOUND, folder, { recursive: true });
  cpSync(PLANTED, folder, { recursive: true });
  return folder;
}

/** Every file as it is, each byte one character. */
function bytesOf(folder: string): ReadonlyMap<string, string> {
  return new Map(filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'latin1')]));
}

async function check(folder: string, ...flags: string[]): Promise<string> {
  const { out, err } = await run('check', ['--today', TODAY, ...flags], { content: folder });
  expect(err).toBe('');
  return out.replaceAll(`${folder}/`, 'content/');
}

async function checkJson(folder: string, ...flags: string[]): Promise<Report> {
  return JSON.parse(await check(folder, '--format', 'json', ...flags));
}

beforeAll(async () => {
  const [json, pretty, mended] = await Promise.all([
    checkJson(asWritten),
    check(asWritten),
    checkJson(toBeMended, '--fix').then(async () => {
      const first = bytesOf(toBeMended);
      const second = await checkJson(toBeMended);
      await checkJson(toBeMended, '--fix');
      return { first, second, third: bytesOf(toBeMended) };
    }),
  ]);
  report = json;
  blocks = byFile(pretty);
  secondReport = mended.second;
  afterFix = mended.first;
  afterSecondFix = mended.third;
});

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

/** The parts of the report for people, by the file that they are about. */
function byFile(pretty: string): ReadonlyMap<string, string> {
  const parts = pretty.split(/\n\n(?=content\/|\d+ errors)/);
  const files = Map.groupBy(parts, (part) => /^content\/(.+?):\d+:\d+ {2}/.exec(part)?.[1] ?? '');
  return new Map([...files].map(([file, all]) => [file, `${all.join('\n\n')}\n`]));
}

describe('planted mistakes', () => {
  it('are at least 60, of which --fix mends at least half', () => {
    expect(MISTAKES.length).toBeGreaterThanOrEqual(60);
    expect(MENDED.length).toBeGreaterThanOrEqual(MISTAKES.length / 2);
  });

  it('show every rule that files alone can show', () => {
    const shown = new Set(MISTAKES.map(({ rule }) => rule));
    const others = RULE_TEXTS.map(({ id }) => id).filter((id) => !shown.has(id));
    // These need a site without site.yaml, or what was published before: see planted/history.test.ts.
    expect(others.toSorted()).toEqual(BESIDE_HISTORY);
  });

  it('are all found in one run, each once, on its line, and nothing else is', () => {
    const found = report.faults.map(
      ({ file, line, rule, fixable }) => `${file}:${line} ${rule}${fixable ? ', mended by --fix' : ''}`,
    );
    const planted = MISTAKES.map(
      ({ file, line, rule, mends }) => `content/${file}:${line} ${rule}${mends ? ', mended by --fix' : ''}`,
    );
    expect(found.toSorted()).toEqual(planted.toSorted());
  });

  it('are each shown with at least one character underlined, on a line that the file has', () => {
    const files = bytesOf(asWritten);
    const unseen = report.faults.filter(({ file, line, column, endLine = line, endColumn = column + 1 }) => {
      const lines = files.get(file.replace('content/', ''))?.split('\n') ?? [];
      return line > lines.length || endLine < line || (endLine === line && endColumn <= column);
    });
    expect(unseen).toEqual([]);
  });

  it('have names of their own', () => {
    const names = MISTAKES.map(nameOf);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(MISTAKES)('are explained: $file', async (mistake) => {
    await expect(blocks.get(mistake.file)).toMatchFileSnapshot(`planted/${nameOf(mistake)}.txt`);
  });
});

describe('npm run check -- --fix', () => {
  it('leaves nothing to be said of the files that it mends', () => {
    const mended = new Set(MENDED.map(({ file }) => `content/${file}`));
    expect(secondReport.faults.filter(({ file }) => mended.has(file))).toEqual([]);
  });

  it('changes nothing when it is run again', () => {
    expect(afterSecondFix).toEqual(afterFix);
  });

  it.each(MENDED)('changes the faulty line of $file alone', ({ file, line }) => {
    const before = readFileSync(join(asWritten, file), 'latin1').split('\n');
    const after = (afterFix.get(file) ?? '').split('\n');
    const { removed, added, at } = difference(before, after);
    expect(added.length + removed.length).toBeGreaterThan(0);
    expect(removed.length).toBeLessThanOrEqual(1);
    expect(added.length).toBeLessThanOrEqual(1);
    if (removed.length > 0) expect(at).toBe(line);
    if (removed.length === added.length) expect(commentOf(added)).toBe(commentOf(removed));
    // A line is added with the line end of its neighbours.
    expect(added.every((text) => text.endsWith('\r') === before[0]?.endsWith('\r'))).toBe(true);
  });

  it('leaves every other file as it is, byte for byte', () => {
    const mended = new Set(MENDED.map(({ file }) => file));
    const others = (files: ReadonlyMap<string, string>) => [...files].filter(([file]) => !mended.has(file));
    expect(others(afterFix)).toEqual(others(bytesOf(asWritten)));
  });
});

/** The lines in which two texts differ, from the first to the last of them. */
function difference(before: readonly string[], after: readonly string[]) {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  return {
    removed: before.slice(start, before.length - end),
    added: after.slice(start, after.length - end),
    at: start + 1,
  };
}

/** The comment that marks a faulty line, to the end of the line. */
function commentOf([text = '']: readonly string[]): string | undefined {
  return /(?:#|\{\/\*) planted.*/.exec(text)?.[0];
}
