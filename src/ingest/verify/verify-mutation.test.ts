import { describe, expect, it } from 'vitest';
import { writtenRecords } from '../../../tests/harness/written.ts';
import { verifyQuotations } from './verify.ts';

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Mutation = (words: readonly string[], at: number, other: string) => readonly string[] | undefined;

/** Each changes a quotation in one word; undefined where it cannot. */
const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a word replaced': (words, at, other) => words.with(at, other),
  'a word dropped': (words, at) => words.toSpliced(at, 1),
  'a word added': (words, at, other) => words.toSpliced(at, 0, other),
  'two words swapped': (words, at) => {
    const [word, next] = [words[at], words[at + 1]];
    return word === undefined || next === undefined ? undefined : words.toSpliced(at, 2, next, word);
  },
  'a number changed': (words) => {
    const at = words.findIndex((word) => /\d/.test(word));
    return at === -1
      ? undefined
      : words.with(
          at,
          (words[at] ?? '').replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
        );
  },
  '“not” dropped': (words) => {
    const at = words.findIndex((word) => /^(?:not|no|never)$/i.test(word));
    return at === -1 ? undefined : words.toSpliced(at, 1);
  },
  '“not” added': (words, at) => words.toSpliced(at + 1, 0, 'not'),
  'a capital changed': (words, at) => {
    const word = words[at] ?? '';
    const changed = word.replace(/\p{L}/u, (letter) =>
      letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
    );
    return changed === word ? undefined : words.with(at, changed);
  },
  'a letter changed': (words, at) => {
    const word = words[at] ?? '';
    return /[a-y]/.test(word)
      ? words.with(
          at,
          word.replace(/[a-y]/, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1)),
        )
      : undefined;
  },
};

/** The words of a text without any mark at their ends, for a comparison that knows nothing of the verifier. */
function bare(text: string): string {
  const words = text
    .normalize('NFC')
    .replace(/[‘’]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .split(/[\s—…]+/);
  return ` ${words
    .map((word) => word.replace(/^[^\p{L}\p{N}£$€]+|[^\p{L}\p{N}%]+$/gu, ''))
    .filter((word) => word !== '')
    .join(' ')} `;
}

/** Made-up sentences full of numbers and negations, of which the records have few. */
const NUMBERED = Array.from({ length: 50 }, (_, at) => {
  const [lost, all] = [at * 7 + 11, at * 13 + 40];
  return `We did not lose ${lost} of ${all} surgeries, nor ${at + 3}.5% of them, but £${at * 3 + 2}m in ${1970 + at}.`;
});

const QUOTATIONS = writtenRecords()
  .flatMap(({ quotes }) => quotes.map(({ text }) => text))
  .filter((text) => text.split(' ').length > 2 && !/[[\]…]/.test(text))
  .concat(NUMBERED);

/** A page that prints quotations, some of them split after their third word. */
function pageOf(quotations: readonly string[]): string {
  return quotations
    .map((text, index) => {
      const words = text.split(' ');
      const split = index % 3 === 0 && words.length > 6 && !/[‘’']/.test(text);
      return split
        ? `‘${words.slice(0, 3).join(' ')},’ said Dr Example of Body A. ‘${words.slice(3).join(' ')}’`
        : `Dr Example (of Body A) said: ‘${text}’ Nobody else did.`;
    })
    .join('\n\n');
}

describe('a quotation changed in one word', () => {
  const random = seeded(20_261_122);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const groups = Array.from({ length: Math.ceil(QUOTATIONS.length / 25) }, (_, at) =>
    QUOTATIONS.slice(at * 25, at * 25 + 25),
  );
  const vocabulary = [
    ...new Set(
      QUOTATIONS.slice(0, 200)
        .join(' ')
        .match(/[a-z]{3,}/g),
    ),
  ];

  it('is found on its page before it is changed', () => {
    const missing = groups.flatMap((group) => {
      const results = verifyQuotations(
        pageOf(group),
        group.map((text, at) => ({ id: `q${at + 1}`, text })),
      );
      return group.filter((_, at) => results[at]?.found !== true);
    });
    expect(missing).toEqual([]);
  });

  it.each(Object.entries(MUTATIONS))('is never found: %s', { timeout: 60_000 }, (_, mutate) => {
    let tried = 0;
    const wronglyFound = groups.flatMap((group) => {
      const page = pageOf(group);
      // What the speakers said, without the reporter's words between two parts.
      const printed = [page, ...group].map(bare);
      const mutants = group.flatMap((text, index) => {
        const words = text.split(' ');
        const mutant = mutate(words, Math.floor(random() * words.length), pick(vocabulary))?.join(' ');
        const occurs = mutant === undefined || printed.some((words) => words.includes(bare(mutant)));
        return occurs ? [] : [{ id: `q${index + 1}`, text: mutant }];
      });
      tried += mutants.length;
      const results = verifyQuotations(page, mutants);
      return mutants.filter((_, at) => results[at]?.found === true).map(({ text }) => text);
    });
    expect(wronglyFound).toEqual([]);
    expect(tried).toBeGreaterThan(20);
  });

  it('is never found with an editor’s ellipsis and brackets either', { timeout: 60_000 }, () => {
    const edited = groups.map((group) =>
      group
        .filter((text) => text.split(' ').length > 8)
        .map((text) => {
          const words = text.split(' ');
          return [...words.slice(0, 2), '…', ...words.slice(4, 6), '[word]', ...words.slice(7)];
        }),
    );
    const found = (texts: readonly (readonly string[])[], at: number): string[] => {
      const quotations = texts.map((words, index) => ({ id: `q${index + 1}`, text: words.join(' ') }));
      const results = verifyQuotations(pageOf(groups[at] ?? []), quotations);
      return quotations.filter((_, index) => results[index]?.found === true).map(({ text }) => text);
    };
    const mutants = edited.map((group) =>
      group.map((words) => words.with(pick([0, 1, 3, 4, words.length - 1]), 'zebracrossing')),
    );
    expect(edited.flatMap(found).length).toBeGreaterThan(100);
    expect(mutants.flatMap(found)).toEqual([]);
  });
});
