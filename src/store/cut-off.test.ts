import { describe, expect, it } from 'vitest';
import { cutOffValues } from './cut-off.ts';
import { readYaml } from './yaml.ts';

/** What is cut off in a text, as it stands there. */
function cut(text: string): string[] {
  return cutOffValues(text).map(({ words }) => words);
}

describe('a value is cut off', () => {
  it.each([
    ['title: Body ranks #1', 'Body ranks #1'],
    ['title: Body ranks #1 # as printed', 'Body ranks #1'],
    ['title: Body ranks #1\r\ndate: 2021', 'Body ranks #1'],
    ['title: #1 in the hills', '#1 in the hills'],
    ['authors:\n  - Ann Author\n  - Bo Bee #2', 'Bo Bee #2'],
    ['authors:\n  - #2', '#2'],
    ['authors: [Ann Author,\n  Bo Bee #2\n]', 'Bo Bee #2'],
    ['title: A “café” of\n  two #hills', 'two #hills'],
  ])('in %j', (text, words) => {
    expect(cut(text)).toEqual([words]);
  });
});

describe('no value is cut off', () => {
  it.each([
    'title: Body ranks first # as printed',
    'title: Body ranks first #',
    'title: Body ranks first ##### as printed',
    'title: "Body ranks #1"',
    "title: 'Body ranks #1'",
    'title: "Body ranks" #first',
    'title: "Body\n  ranks #1"',
    'url: https://times.example.org/2021/page#part',
    'text: |\n  Body ranks #1\n  of all\ntitle: Other',
    'text: >-\n  Body ranks #1',
    '  #status: draft\ntitle: Body',
    'quotes: # none\n  - id: q1',
    'authors: [Ann Author] #only',
  ])('in %j', (text) => {
    expect(cut(text)).toEqual([]);
  });
});

it('is told with its place, and mended where a number follows', () => {
  const [found] = cutOffValues('date: 2021\ntitle: Body ranks #1 # as printed', 2);
  expect(found).toMatchObject({
    message: 'What follows # is a comment, so this is read as “Body ranks” alone.',
    place: { line: 3, column: 8, endLine: 3, endColumn: 21 },
    fix: { kind: 'replace', text: '"Body ranks #1"' },
  });
  expect(readYaml('title: "Body ranks #1" # as printed').data).toEqual({ title: 'Body ranks #1' });
  expect(cutOffValues('title: Body ranks #todo')[0]?.fix).toBeUndefined();
  expect(cutOffValues('title: Body ranks\n  first #1')[0]?.fix).toBeUndefined();
});
