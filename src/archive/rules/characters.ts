import type { Finding } from '../finding.ts';
import { showPath } from '../schema/explain.ts';
import { type BadCharacters, badCharacters, UNUSUAL } from '../text/bad-character.ts';
import { type TextValue, textsWith } from '../text/text-value.ts';
import { draftExample } from './draft-example.ts';
import type { Rule } from './rule.ts';

/** No text holds characters that cannot be seen, that were lost, or that no reader's machine agrees about. */
export const characters: Rule = {
  id: 'characters',
  scope: 'file',
  holds: 'Texts hold visible characters in one encoding and one form (NFC).',
  why: 'What cannot be seen cannot be checked, and breaks search, comparison and quotation; a text that was read in a mistaken encoding says what nobody wrote.',
  example: draftExample(
    { fields: ['title: Example Body Aâ€™s ob\u00ADjection'] },
    { fields: ['title: Example Body A’s objection'] },
  ),
  *check(content) {
    for (const value of textsWith(content, UNUSUAL)) {
      if (value.field === 'body') yield* findingsInBody(value);
      else yield* findingsIn(value);
    }
  },
};

const EXPECTED = 'visible characters in one encoding, each accent with its letter';
const COPY_AGAIN = 'Copy the words again as plain text, or take out what cannot be seen.';
const LOOK_UP = 'Look at the page and type the characters that it shows.';

function* findingsIn({ file, path, text }: TextValue): Iterable<Finding> {
  const bad = badCharacters(text);
  if (bad === undefined) return;
  const { kinds, mended, complete } = bad;
  const [first] = badWords(text);
  yield {
    rule: characters.id,
    severity: 'error',
    file,
    path,
    words: first?.word,
    message: `${showPath(path)} has ${kinds.join(' and ')}.`,
    expected: EXPECTED,
    nearest: complete ? first?.bad.mended : undefined,
    mend: complete ? COPY_AGAIN : LOOK_UP,
    fix: complete && mended.trim() !== '' ? { kind: 'set', value: mended } : undefined,
  };
}

/** What the reader of bodies has refused already: see `mdx/refuse-text.ts`. */
const REFUSED_IN_BODIES = /(?![\t\r\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{Noncharacter_Code_Point}/gu;

/** One finding a word: in a body only the words named are replaced. */
function* findingsInBody({ file, path, text }: TextValue): Iterable<Finding> {
  for (const { word, bad } of badWords(text.replace(REFUSED_IN_BODIES, ''))) {
    const { kinds, mended, complete } = bad;
    yield {
      rule: characters.id,
      severity: 'error',
      file,
      path,
      words: word,
      message: `The abstract has ${kinds.join(' and ')}.`,
      expected: EXPECTED,
      nearest: complete ? mended : undefined,
      mend: complete ? COPY_AGAIN : LOOK_UP,
      fix: complete ? { kind: 'replace', text: mended } : undefined,
    };
  }
}

/** Each faulty word once. */
function badWords(text: string): { word: string; bad: BadCharacters }[] {
  // Not at every white space: U+FEFF is one, and it is what is looked for.
  return [...new Set(text.split(/[ \t\r\n]+/))].flatMap((word) => {
    const bad = badCharacters(word);
    return bad === undefined ? [] : [{ word, bad }];
  });
}
