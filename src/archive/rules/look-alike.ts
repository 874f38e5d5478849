import type { Finding } from '../finding.ts';
import { showPath } from '../schema/explain.ts';
import { type LookAlike, lookAlikes, PERHAPS_LOOK_ALIKE } from '../text/look-alike.ts';
import { type TextValue, textsWith } from '../text/text-value.ts';
import { draftExample } from './draft-example.ts';
import type { Rule } from './rule.ts';

/** Words are written with the letters that a reader sees. */
export const lookAlike: Rule = {
  id: 'look-alike',
  scope: 'file',
  holds: 'A word is written in one script, with plain letters.',
  why: 'A Cyrillic а looks like a Latin a and is not: nobody finds such a word, no comparison with the page succeeds, and an address with it leads somewhere else.',
  example: draftExample(
    { fields: ['title: Example Body A оbjects to the Example Plan'] },
    { fields: ['title: Example Body A objects to the Example Plan'] },
  ),
  *check(content) {
    for (const value of textsWith(content, PERHAPS_LOOK_ALIKE)) {
      const found = lookAlikes(value.text);
      if (value.field !== 'body') yield* findingOf(value, found);
      // One finding a word: in a body only the words named are replaced.
      else for (const one of unique(found)) yield* findingOf(value, [one]);
    }
  },
};

function* findingOf(value: TextValue, found: readonly LookAlike[]): Iterable<Finding> {
  const [first] = found;
  if (first === undefined) return;
  const inBody = value.field === 'body';
  const words = unique(found).map(({ word }) => `“${word}”`);
  const complete = found.every((one) => one.complete);
  const mended = found.reduce((text, { word, mended }) => text.replace(word, mended), value.text);
  yield {
    rule: lookAlike.id,
    severity: 'error',
    file: value.file,
    path: value.path,
    words: first.word,
    message: `${inBody ? 'The abstract' : showPath(value.path)} has letters in ${words.join(', ')} that are not what they look like.`,
    expected: 'a word in one script, in plain letters',
    nearest: first.mended,
    mend: 'Type the word anew.',
    fix: !complete
      ? undefined
      : inBody
        ? { kind: 'replace', text: first.mended }
        : { kind: 'set', value: mended },
  };
}

function unique(found: readonly LookAlike[]): LookAlike[] {
  return [...new Map(found.map((one) => [one.word, one])).values()];
}
