import { describe, expect, it } from 'vitest';
import { memoryLibrary } from '../../index/memory-library.ts';
import { madeUpArchive } from '../../made-up-archive.ts';
import { expand } from '../../query/expand.ts';
import { parse } from '../../query/parse.ts';
import { queryWords } from './query-words.ts';
import { pairs, type Sequence, wholeSequences } from './sequences.ts';

const { names } = memoryLibrary(madeUpArchive(0));
const read = (query: string) => expand(parse(query).node, names).node;
const spelled = (sequences: readonly Sequence[]) =>
  sequences.map((terms) => terms.map(({ text }) => text).join(' '));

describe('what is to stand together', () => {
  it.each([
    ['egg', []],
    ['egg-bound', ['egg-bound']],
    ['egg bound nest', ['egg bound nest']],
    ['nest "egg bound" "the hen"', ['egg bound', 'the hen']],
    ['(egg bound) OR (nest egg)', ['egg bound', 'nest egg']],
    ['egg nest -(bound hen)', ['egg nest']],
    ['EBB nest', ['EBB nest']],
  ])('in %s', (query, expected) => {
    expect(spelled(wholeSequences(read(query)))).toEqual(expected);
  });
});

describe('pairs of words', () => {
  it.each([
    ['egg bound nest', ['egg bound', 'bound nest']],
    ['egg and nest bound', ['nest bound']],
    ['egg -hen nest', []],
    ['EBB nest', ['EBB nest']],
    ['egg (nest OR hen)', []],
  ])('in %s', (query, expected) => {
    expect(spelled(pairs(read(query)))).toEqual(expected);
  });
});

describe('the words of a query', () => {
  it('have other names with them, and are wanted', () => {
    expect(spelled(queryWords(read('EBB nest -hen (egg OR zebra)')))).toEqual([
      'EBB Example Body B Body of Hatching Toner UK EBB/X Egg Times ET',
      'nest',
      'egg',
      'zebra',
    ]);
  });

  it('are those of a name, when they are one together, and its other names', () => {
    const [toner, uk, ...others] = spelled(queryWords(read('toner UK')));
    expect([toner, uk]).toEqual(['toner', 'UK']);
    expect(others).toHaveLength(1);
  });
});
