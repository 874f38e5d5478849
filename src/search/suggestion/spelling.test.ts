import { describe, expect, it } from 'vitest';
import { stemOf } from '../../archive/text/stem.ts';
import { readEdition } from '../../store/edition.ts';
import { Chance } from '../generated-queries/chance.ts';
import { memoryLibrary } from '../index/memory-library.ts';
import { madeUpArchive } from '../made-up-archive.ts';
import type { Names } from '../query/names.ts';
import { parse } from '../query/parse.ts';
import { correction, isKnown, type KnownWords, knownWords } from './spelling.ts';
import { corrected } from './spelling-query.ts';

const library = memoryLibrary(madeUpArchive(0));
const NOBODY: Pick<Names, 'entities'> = { entities: [] };
const few = knownWords(
  [
    ['carbon', 3],
    ['border', 2],
    ['boarder', 1],
    ['steel', 9],
    ['steal', 1],
    ['plan', 4],
    ['plant', 4],
    ['clan', 40],
    ['consultation', 5],
    ['dont', 2],
    ['1948', 1],
    ['or', 9],
  ],
  NOBODY,
);

describe('the correction of a word', () => {
  it.each([
    ['carbn', 'carbon', 'a letter too few'],
    ['caarbon', 'carbon', 'one too many'],
    ['cerbon', 'carbon', 'another letter'],
    ['cabron', 'carbon', 'two swapped'],
    ['consltatoin', 'consultation', 'two slips in a long word'],
    ['carrbons', 'carbon', 'an inflected form'],
    ['bordder', 'border', 'of two that are as near the one in more records'],
    ['stel', 'steel', 'of two that are as near the one in more records'],
    ['plann', 'plan', 'of two with as many records the first by alphabet'],
    ['plxn', 'plan', 'the one with the same first letter, though another is in more records'],
  ])('%s is %s: %s', (typed, meant) => {
    expect(correction(typed, few)).toBe(meant);
  });

  it.each(['xylophone', 'st', '1949', 'stexx', '', 'x'.repeat(100_000)])('of %.20s is none', (typed) => {
    expect(correction(typed, few)).toBeUndefined();
  });

  it('may be a word of a name that stands in no text', () => {
    const known = knownWords([], library.names);
    expect(correction('exampel', known)).toBe('example');
    expect(isKnown('bodies', false, known)).toBe(true);
    expect(isKnown('bodies', true, known)).toBe(false);
  });
});

describe('a query', () => {
  const mended = (query: string) => corrected(parse(query).node, query, few);

  it.each([
    ['carbn boarder', 'carbon boarder'],
    ['  Carbn,   "steal"', '  Carbon,   "steal"'],
    ['CARBN', 'carbon'],
    ['ORR', undefined],
    ['"carbn bordr"', '"carbon border"'],
    ['“stel plan', '“steel plan'],
    ['carbn OR xylophone', 'carbon OR xylophone'],
    ['carbon -stel', undefined],
    ['stel -stel', 'steel -stel'],
    ['carbons plans', undefined],
    ['"carbons"', '"carbon"'],
    ['carbn-bordr', 'carbon-border'],
    ['plan xylophone', undefined],
    ["d'ont stel", "d'ont steel"],
    ['título stel', 'título steel'],
    ['', undefined],
  ])('%s becomes %s, the rest as typed', (typed, meant) => {
    expect(mended(typed)?.query).toBe(meant);
  });

  it('tells which words it changed', () => {
    const made = mended('carbn (plan) "stel');
    expect(made?.changed.map(({ from, to }) => made.query.slice(from, to))).toEqual(['carbon', 'steel']);
  });

  it('of very many unknown words is left alone', () => {
    expect(mended('carbn '.repeat(100))).toBeUndefined();
  });
});

describe('in the archive itself', () => {
  const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

  /** One letter dropped, added, changed or swapped with the next. */
  function slip(word: string, chance: Chance): string {
    const at = chance.below(word.length);
    const letter = LETTERS.charAt(chance.below(LETTERS.length));
    const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    return chance.from([
      before + after,
      before + letter + here + after,
      before + letter + after,
      before + after.charAt(0) + here + after.slice(1),
    ]);
  }

  it('the word that was meant is found for nine of ten slips', async () => {
    const { archive } = readEdition('content');
    if (archive === undefined) throw new Error('The archive has errors.');
    const real = memoryLibrary(archive);
    const vocabulary = await real.vocabulary();
    const known: KnownWords = knownWords(vocabulary, real.names);
    const chance = new Chance(5);
    const slips = vocabulary
      .filter(([form, records]) => /^[a-z]{5,}$/.test(form) && records >= 3)
      .map(([form]) => ({ meant: form, typed: slip(form, chance) }))
      .filter(({ typed }) => !isKnown(typed, false, known));
    // Inflections of one word find the same records.
    const missed = slips.filter(
      ({ meant, typed }) => stemOf(correction(typed, known) ?? '') !== stemOf(meant),
    );
    expect(slips.length).toBeGreaterThan(500);
    expect(missed.length / slips.length).toBeLessThan(0.1);
  });
});
