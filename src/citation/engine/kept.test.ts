import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { openKept } from './kept.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-citations-'));
const path = join(folder, 'below', 'citations');
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
  rmSync(path, { force: true });
  const kept = openKept(path, 'printer 1');
  kept.add('an item', ['Example, A.', 'Example A.']);
  kept.add('another', ['Example, B.', 'Example B.']);
  kept.save();
});

it('finds what an earlier build has printed', () => {
  expect(openKept(path, 'printer 1').find('an item')).toEqual(['Example, A.', 'Example A.']);
  expect(readdirSync(join(path, '..'))).toEqual(['citations']);
});

it('finds nothing of another printer', () => {
  expect(openKept(path, 'printer 2').find('an item')).toBeUndefined();
});

it.each([
  ['cut off', (text: string) => text.slice(0, -3)],
  ['changed by one letter', (text: string) => text.replace('Example, A.', 'Example, X.')],
  ['emptied', () => ''],
  ['something else', () => '{}\n{"an item": 7}'],
])('finds nothing in a file that was %s, and writes it anew', (_, damage) => {
  writeFileSync(path, damage(readFileSync(path, 'utf8')));
  const kept = openKept(path, 'printer 1');
  expect(kept.find('an item')).toBeUndefined();
  kept.add('an item', ['anew']);
  kept.save();
  expect(openKept(path, 'printer 1').find('an item')).toEqual(['anew']);
});

it('forgets what the last build did not ask for, so that the file does not grow', () => {
  const kept = openKept(path, 'printer 1');
  kept.find('an item');
  kept.add('a third', ['Example, C.']);
  kept.save();
  const next = openKept(path, 'printer 1');
  expect(['an item', 'another', 'a third'].map((item) => next.find(item) !== undefined)).toEqual([
    true,
    false,
    true,
  ]);
});

it('does without when the file cannot be written', () => {
  const kept = openKept(join(path, 'below a file'), 'printer 1');
  kept.add('an item', ['Example, A.']);
  expect(() => kept.save()).not.toThrow();
});
