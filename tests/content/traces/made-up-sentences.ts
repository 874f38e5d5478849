import type { Random } from '../../harness/mutate.ts';

/** Words between the others, as often as they come in English prose. */
const BETWEEN =
  'the of and to in a that is for we it on with as are be this by not have at from or they will'.split(' ');
const SYLLABLES = 'ba do fen gri hul jam kor lis mun nep pra quil ros tav ul ver wes yon zed chi'.split(' ');

/** A sentence of 12 to 30 words that nobody ever said; every second word is one of a few dozen, as in any language. */
export function madeUpSentence(random: Random): string {
  const length = 6 + random.below(10);
  return Array.from({ length }, () => `${madeUpWord(random)} ${random.pick(BETWEEN)}`).join(' ');
}

function madeUpWord(random: Random): string {
  // Some words are common to many sentences, most to few.
  const syllables = random.below(4) === 0 ? 1 : 2 + random.below(2);
  return Array.from({ length: syllables }, () => random.pick(SYLLABLES)).join('');
}

/** A way in which those who report change a sentence, and its name. */
export interface Edit {
  readonly name: string;
  readonly make: (words: readonly string[], random: Random) => string;
}

/** What reporters do to what was said. What they leave has eight words or more. */
export const EDITS: readonly Edit[] = [
  { name: 'given whole', make: (words) => words.join(' ') },
  { name: 'cut at both ends', make: (words, random) => piece(words, random).join(' ') },
  {
    name: 'shortened in the middle',
    make: (words, random) => {
      const at = 4 + random.below(words.length - 9);
      const mark = random.pick(['…', '...', '[…]', '[...]', '(…)']);
      return [...words.slice(0, at), mark, ...words.slice(at + 1 + random.below(words.length - at - 5))].join(
        ' ',
      );
    },
  },
  {
    name: 'with other marks',
    make: (words, random) =>
      words
        .map((word) => word + random.pick(['', '', '', ',', ' –', ';', '.']))
        .map((word) => (random.below(6) === 0 ? word.toUpperCase() : word))
        .join(' '),
  },
  {
    name: 'with a word put in',
    make: (words, random) => words.toSpliced(2 + random.below(words.length - 4), 0, '[sic]').join(' '),
  },
  {
    name: 'with a word or two changed',
    make: (words, random) => {
      const changed = [...words];
      const at = 2 + random.below(words.length - 5);
      changed[at] = 'otherwise';
      if (random.below(2) === 0) changed[at + 1] = 'said';
      return changed.join(' ');
    },
  },
];

function piece(words: readonly string[], random: Random): readonly string[] {
  const length = 8 + random.below(words.length - 8);
  const from = random.below(words.length - length + 1);
  return words.slice(from, from + length);
}
