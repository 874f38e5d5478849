import { describe, expect, it } from 'vitest';
import { textFragmentUrl, wordsInOriginal } from './text-fragment.ts';

const PAGE = 'https://example.org/a';

describe('a text fragment', () => {
  it.each([
    ['tone deaf', 'text=tone%20deaf'],
    ['face-to-face, really & (truly)', 'text=face%2Dto%2Dface%2C%20really%20%26%20%28truly%29'],
    [
      'one two three four five six seven eight nine ten eleven twelve thirteen',
      'text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen',
    ],
    ['short … but this run is longer', 'text=but%20this%20run%20is%20longer'],
    ['[They] were not asked', 'text=were%20not%20asked'],
    ['[T]hey were not asked', 'text=were%20not%20asked'],
    ['we asked for practice[s] only', 'text=we%20asked%20for'],
    ['we said no[…] and meant it', 'text=and%20meant%20it'],
  ])('finds %s', (quotation, directive) => {
    expect(textFragmentUrl(PAGE, quotation)).toBe(`${PAGE}#:~:${directive}`);
  });

  it('keeps a fragment of the page’s own, and takes the place of another directive', () => {
    expect(textFragmentUrl(`${PAGE}#top`, 'words')).toBe(`${PAGE}#top:~:text=words`);
    expect(textFragmentUrl(`${PAGE}#:~:text=others`, 'words')).toBe(`${PAGE}#:~:text=words`);
  });

  it('has nothing to offer without a page, or without words', () => {
    expect(textFragmentUrl(undefined, 'words')).toBeUndefined();
    expect(textFragmentUrl(PAGE, '…')).toBeUndefined();
    expect(textFragmentUrl(PAGE, '[T]his […] i[t]')).toBeUndefined();
  });
});

/** Parses a fragment directive as the specification has it: parts between `&`, terms between `,`. */
function parsed(url: string): { prefix?: string; start: string; end?: string; suffix?: string } {
  const directives = url
    .split(':~:')[1]
    ?.split('&')
    .filter((directive) => directive.startsWith('text='));
  expect(directives).toHaveLength(1);
  const terms = (directives?.[0] ?? '').slice('text='.length).split(',');
  const prefix = terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : undefined;
  const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : undefined;
  expect(terms.length === 1 || terms.length === 2).toBe(true);
  const [start = '', end] = terms.map(decodeURIComponent);
  return {
    start,
    ...(end === undefined ? {} : { end }),
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

describe('whatever the words', () => {
  const PARTS = [
    '-',
    ',',
    '&',
    '=',
    '%',
    '#',
    ':~:',
    '…',
    '[x]',
    "'",
    '’',
    '“',
    '+',
    'é',
    '😀',
    'ab',
    'Cd',
    '7',
    ' ',
  ];
  /** Numbers that look random and are the same in every run (mulberry32). */
  function* numbers(seed: number): Generator<number> {
    for (let state = seed; ; ) {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    }
  }

  it('what a browser decodes is what was written', () => {
    const random = numbers(20_260_101);
    const next = (below: number) => Math.floor(random.next().value * below);
    let found = 0;
    for (let round = 0; round < 2_000; round++) {
      const quotation = Array.from({ length: 1 + next(60) }, () => PARTS[next(PARTS.length)]).join('');
      const words = wordsInOriginal(quotation);
      const url = textFragmentUrl(`${PAGE}#x`, quotation);
      expect(url === undefined).toBe(words === undefined);
      if (url === undefined || words === undefined) continue;
      found++;
      const { start, end, ...rest } = parsed(url);
      expect(rest).toEqual({});
      expect(words.startsWith(start) && words.endsWith(end ?? start)).toBe(true);
      if (end === undefined) expect(start).toBe(words);
      expect(quotation.replace(/\s+/g, ' ')).toContain(words);
      expect(words).not.toMatch(/…|\[/);
    }
    expect(found).toBeGreaterThan(1_500);
  });
});
