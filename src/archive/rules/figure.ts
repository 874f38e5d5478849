import type { Content } from '../content.ts';
import type { DataPath } from '../finding.ts';
import { show, showPath } from '../schema/explain.ts';
import { plainWords } from '../text/plain-words.ts';
import { draftExample } from './draft-example.ts';
import type { Rule } from './rule.ts';

/** A figure is a number with what it counts. */
export const figure: Rule = {
  id: 'figure',
  scope: 'file',
  holds: 'The value of a figure has a number in it, and its field of says what is counted, in words.',
  why: 'A number without what it counts says nothing, and is quoted as saying anything.',
  example: draftExample(
    { fields: ['figures: [{ id: f1, value: about 12, of: total }]'] },
    { fields: ['figures: [{ id: f1, value: about 12, of: villages that the plan leaves out }]'] },
  ),
  *check(content) {
    for (const { file, path, value, of } of figuresOf(content)) {
      const finding = { rule: this.id, file } as const;
      const fault = faultOf(value, of);
      if (fault !== undefined) {
        yield {
          ...finding,
          severity: 'error',
          path: [...path, 'of'],
          message: `${showPath([...path, 'of'])} ${fault}: ${show(of)}.`,
          expected: 'what is counted, in words: appointments held in March 2021',
          mend: 'Say what the number counts: what, where, when.',
        };
      }
      if (!hasNumber(value)) {
        yield {
          ...finding,
          severity: 'warning',
          path: [...path, 'value'],
          message: `There is no number in ${showPath([...path, 'value'])}: ${show(value)}.`,
          expected: 'a number as the page gives it: 14.7 million, over 1,000, one in five',
          mend: 'Give the number as the page does, or take the figure out.',
        };
      }
    }
  },
};

interface Counted {
  readonly file: string;
  readonly path: DataPath;
  readonly value: string;
  readonly of: string;
}

function* figuresOf({ records, policies }: Content): Iterable<Counted> {
  for (const { file, data } of [...records, ...policies]) {
    for (const [index, { value, of }] of (data.figures ?? []).entries()) {
      yield { file, path: ['figures', index], value, of };
    }
  }
}

/** Words that say of anything that it was counted. */
const EMPTY: ReadonlySet<string> = new Set(
  'a an the of in number numbers total figure figures amount count value people person things percentage per cent percent rate sum'.split(
    ' ',
  ),
);

function faultOf(value: string, of: string): string | undefined {
  const words = plainWords(of);
  if (words.join(' ') === plainWords(value).join(' ')) return 'repeats the value';
  if (!/\p{L}/u.test(of)) return 'is a number itself';
  return words.every((word) => EMPTY.has(word)) ? 'does not say what is counted' : undefined;
}

const NUMBER_WORD =
  /\b(?:no|none|zero|one|once|single|two|twice|both|pair|three|thrice|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|scores?|hal(?:f|ves|ved|ving)|thirds?|quarters?|quarterly|(?:fif|six|seven|eigh|nin|ten|twelf)ths?|double[ds]?|doubling|treble[ds]?|triple[ds]?|quadrupled?|all|every|each|most|majority|minority|[a-z]+fold)\b/i;

function hasNumber(value: string): boolean {
  return /\p{N}/u.test(value) || NUMBER_WORD.test(value);
}
