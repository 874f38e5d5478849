import { describe, expect, it } from 'vitest';
import { parseLog } from './parse-log.ts';

const NEW_YEAR = 1_767_225_600; // 2026-01-01T00:00:00Z
const DAY = 86_400;
const BLOB = (nth: number) => String(nth).repeat(40);

/** One change as git prints it: status, blobs before and after, names. */
type Change = readonly [letter: string, before: number, after: number, ...names: string[]];

/** A commit as git prints it; the days count from the beginning of 2026. */
function commit(
  day: number,
  subject: string,
  changes: readonly Change[],
  { body = '', parents = 1 } = {},
): string {
  const id = String(day).padStart(40, '0');
  const header = `${id} ${NEW_YEAR + day * DAY}\0${Array(parents).fill(id).join(' ')}\0${subject}\0${body}\0`;
  const files = changes.map(
    ([letter, before, after, ...names]) =>
      `:100644 100644 ${BLOB(before)} ${BLOB(after)} ${letter}\0${names.join('\0')}\0`,
  );
  return header + (files.length > 0 ? `\n${files.join('')}` : '');
}

/** The versions of each file: `day subject`, latest first. */
function versions(...latestFirst: readonly string[]): Record<string, string[]> {
  const parsed = [...parseLog(latestFirst.join(''))];
  return Object.fromEntries(
    parsed.map(([file, all]) => [file, all.map(({ day, subject }) => `${day} ${subject}`)]),
  );
}

describe('the versions of files', () => {
  it('are the commits that changed them, latest first, by the day in UTC', () => {
    expect(
      versions(
        commit(2, 'Change', [['M', 1, 2, 'a.mdx']]),
        commit(1, 'Begin', [
          ['A', 0, 1, 'a.mdx'],
          ['A', 0, 5, 'b.mdx'],
        ]),
      ),
    ).toEqual({ 'a.mdx': ['2026-01-03 Change', '2026-01-02 Begin'], 'b.mdx': ['2026-01-02 Begin'] });
    const late = `${BLOB(1)} ${NEW_YEAR + DAY - 1}\0\0x\0\0\n:0 1 ${BLOB(0)} ${BLOB(1)} A\0a.mdx\0`;
    expect(versions(late)).toEqual({ 'a.mdx': ['2026-01-01 x'] });
  });

  it('follow a file under its earlier names; to be moved alone is no version', () => {
    expect(
      versions(
        commit(4, 'Move and change', [['R090', 2, 3, 'b.mdx', 'c.mdx']]),
        commit(3, 'Move', [['R100', 2, 2, 'a.mdx', 'b.mdx']]),
        commit(2, 'Change', [['M', 1, 2, 'a.mdx']]),
        commit(1, 'Begin', [['A', 0, 1, 'a.mdx']]),
      ),
    ).toEqual({ 'c.mdx': ['2026-01-05 Move and change', '2026-01-03 Change', '2026-01-02 Begin'] });
  });

  it('stay apart when two files exchange their names', () => {
    expect(
      versions(
        commit(2, 'Exchange', [
          ['R100', 1, 1, 'a.mdx', 'b.mdx'],
          ['R100', 2, 2, 'b.mdx', 'a.mdx'],
        ]),
        commit(1, 'One', [['A', 0, 1, 'a.mdx']]),
        commit(0, 'Two', [['A', 0, 2, 'b.mdx']]),
      ),
    ).toEqual({ 'b.mdx': ['2026-01-02 One'], 'a.mdx': ['2026-01-01 Two'] });
  });

  it('do not become those of another file that takes the name', () => {
    expect(
      versions(
        commit(4, 'Another', [['A', 0, 3, 'a.mdx']]),
        commit(3, 'Away', [['R100', 1, 1, 'a.mdx', 'b.mdx']]),
        commit(2, 'Gone', [['D', 1, 0, 'c.mdx']]),
        commit(1, 'Begin', [
          ['A', 0, 1, 'a.mdx'],
          ['A', 0, 1, 'c.mdx'],
        ]),
      ),
    ).toEqual({ 'a.mdx': ['2026-01-05 Another'], 'b.mdx': ['2026-01-02 Begin'] });
  });

  it('are not made by a change of the rights to a file', () => {
    expect(
      versions(commit(2, 'Mode', [['M', 1, 1, 'a.mdx']]), commit(1, 'Begin', [['A', 0, 1, 'a.mdx']])),
    ).toEqual({ 'a.mdx': ['2026-01-02 Begin'] });
  });

  it('have names with quotation marks, line breaks and any letters', () => {
    const names = ['a "b" ‘c’.mdx', 'line\nbreak.mdx', 'é–日本.mdx', 'A', `${BLOB(1)} 12`];
    expect(
      Object.keys(
        versions(
          commit(
            1,
            'Begin',
            names.map((name): Change => ['A', 0, 1, name]),
          ),
        ),
      ),
    ).toEqual(names);
  });

  it('have the words of the editor, those that were merged rather than those about the merge', () => {
    const words = (subject: string, more: Parameters<typeof commit>[3]) =>
      versions(commit(1, subject, [['M', 1, 2, 'a.mdx']], more))['a.mdx'];
    const merge = 'Merge pull request #7 from someone/branch';
    expect(words('Subject', { body: 'More.\n' })).toEqual(['2026-01-02 Subject']);
    expect(words(merge, { parents: 2, body: '\nThe title is mended\n\nMore.' })).toEqual([
      '2026-01-02 The title is mended',
    ]);
    expect(words(merge, { parents: 2 })).toEqual([`2026-01-02 ${merge}`]);
    expect(words('Both kept', { parents: 2, body: 'More.' })).toEqual(['2026-01-02 Both kept']);
    expect(words('', {})).toEqual(['2026-01-02 ']);
  });

  it('are none of an empty history, nor of commits that changed nothing here', () => {
    expect(versions()).toEqual({});
    expect(versions(commit(2, 'Merge', [], { parents: 2 }), commit(1, 'x', [['A', 0, 1, 'a']]))).toEqual({
      a: ['2026-01-02 x'],
    });
  });
});
