import type { RecordEntry } from '../content.ts';
import type { Finding } from '../finding.ts';
import { show } from '../schema/explain.ts';
import { passageOf, plainWords, wordCount } from '../text/plain-words.ts';
import { draftExample } from './draft-example.ts';
import type { Rule } from './rule.ts';

/** The most words of an abstract: over three times the longest of the first thousand. */
export const MOST_WORDS_OF_AN_ABSTRACT = 300;

/** From this number of words on, a quotation's words in the abstract are no accident. */
const REPEATED_WORDS = 6;

/** From this number of words on, a passage in quotation marks is a quotation, not a term or a title. */
const QUOTED_WORDS = 12;

/** The abstract says in the archive's own words what the page says; what others said stands in quotations. */
export const abstract: Rule = {
  id: 'abstract',
  scope: 'file',
  holds: `An abstract is in our own words, at most ${MOST_WORDS_OF_AN_ABSTRACT}; quotations are set into it by their ids.`,
  why: 'Words of others that are not marked as a quotation have no speaker, no address and no verification, and would be published as ours.',
  example: draftExample(
    {
      fields: ['quotes: [{ id: q1, speaker: example-body-a, text: nobody in the hills will gain by it }]'],
      abstract: 'The body repeated that nobody in the hills will gain by it.',
    },
    {
      fields: ['quotes: [{ id: q1, speaker: example-body-a, text: nobody in the hills will gain by it }]'],
      abstract: 'The body saw no advantage for its members.\n\n<Quote id="q1"/>',
    },
  ),
  *check({ records }) {
    for (const record of records) {
      yield* checkLength(record);
      yield* checkRepetition(record);
      yield* checkQuotationMarks(record);
    }
  },
};

function* checkLength({ file, body }: RecordEntry): Iterable<Finding> {
  // A word takes two characters at least; nearly no abstract has to be counted.
  if (body.text.length < 2 * MOST_WORDS_OF_AN_ABSTRACT) return;
  const words = wordCount(body.text);
  if (words > MOST_WORDS_OF_AN_ABSTRACT) {
    yield {
      rule: abstract.id,
      severity: 'warning',
      file,
      path: ['body'],
      message: `The abstract has ${words} words; ${MOST_WORDS_OF_AN_ABSTRACT} are the most.`,
      expected: 'three or four sentences',
      mend: 'Say what the page says in fewer words; readers go to the page for the rest.',
    };
  }
}

function* checkRepetition({ file, data, body }: RecordEntry): Iterable<Finding> {
  const long = (data.quotes ?? []).filter(({ text }) => plainWords(text).length >= REPEATED_WORDS);
  if (long.length === 0) return;
  const all = ` ${plainWords(body.text).join(' ')} `;
  for (const { id, text } of long) {
    const words = plainWords(text);
    if (!all.includes(` ${words.join(' ')} `)) continue;
    yield {
      rule: abstract.id,
      severity: 'error',
      file,
      path: ['body'],
      words: passageOf(words, body.text),
      message: `The abstract repeats the quotation ${id} in words: ${show(text)}.`,
      expected: 'our own words, and quotations by their ids',
      nearest: `<Quote id="${id}"/>`,
      mend: `Say it in your own words, or set the quotation in with <Quote id="${id}"/>.`,
    };
  }
}

// The marks themselves end a passage, so that no text takes long; an apostrophe between letters does not.
const IN_DOUBLE_MARKS = /[“"]([^“”"]{40,2000})[”"]/g;
const IN_SINGLE_MARKS = /[‘'](?<![\p{L}\p{N}].)((?:[^‘’']|(?<=\p{L})['’](?=\p{L})){40,2000})['’](?!\p{L})/gu;

function* checkQuotationMarks({ file, data, body }: RecordEntry): Iterable<Finding> {
  if (!/[“”"‘’']/.test(body.text)) return;
  const recorded = (data.quotes ?? []).map(({ text }) => ` ${plainWords(text).join(' ')} `);
  for (const pattern of [IN_DOUBLE_MARKS, IN_SINGLE_MARKS]) {
    for (const [, passage = ''] of body.text.matchAll(pattern)) {
      const words = ` ${plainWords(passage).join(' ')} `;
      if (wordCount(passage) < QUOTED_WORDS) continue;
      if (recorded.some((quotation) => quotation.includes(words))) continue;
      yield {
        rule: abstract.id,
        severity: 'warning',
        file,
        path: ['body'],
        words: passage,
        message: `The abstract quotes ${wordCount(passage)} words that are no quotation of this record: ${show(passage)}.`,
        expected: 'quotations under quotes, with their speakers',
        mend: 'Enter the words under quotes with an id and a speaker and set them in with <Quote/>, or say it in your own words.',
      };
    }
  }
}
