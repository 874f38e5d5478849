import { areLinked } from './nearness.ts';
import { saidWords } from './said-words.ts';
import type { Appearance, Trace } from './trace.ts';
import { voiceOf } from './voice.ts';

/** Words of one utterance that another quotes as somebody else’s. */
export interface Echo {
  /** The words, as they stand in quotation marks in the utterance that quotes them. */
  readonly words: string;
  /** The utterance that quotes them. */
  readonly by: Trace;
  /** The utterance that has them, of another speaker. */
  readonly of: Trace;
}

/** What stands in marks inside a quotation; an apostrophe is no mark. */
const IN_MARKS = /“([^“”]+)”|"([^"]+)"|(?<![\p{L}\p{N}])‘([^‘’]+)’(?![\p{L}\p{N}])/gu;

/**
 * The utterances that quote each other. Only what is certain: the words stand in quotation marks, they are those of
 * one other speaker alone, and one record has both or reports both.
 */
export function findEchoes(traces: readonly Trace[]): Echo[] {
  const texts = new Map(traces.map((trace) => [trace, ` ${plain(trace.fullest.utterance.quotation.text)} `]));
  return traces.flatMap((by) =>
    phrasesOf(by.fullest).flatMap((words): Echo[] => {
      const phrase = ` ${plain(words)} `;
      const having = traces.filter(
        (of) => of !== by && texts.get(of)?.includes(phrase) && isOfAnother(by, of),
      );
      const [of, ...others] = having;
      return of === undefined || others.length > 0 ? [] : [{ words, by, of }];
    }),
  );
}

function phrasesOf({ utterance }: Appearance): string[] {
  const marked = [...utterance.quotation.text.matchAll(IN_MARKS)].map((found) => found.slice(1).join(''));
  return marked.filter((words) => saidWords(words).telling.size > 1);
}

function plain(text: string): string {
  return saidWords(text).words.join(' ');
}

/** Whether two utterances are of different speakers, and reported together. */
function isOfAnother(by: Trace, of: Trace): boolean {
  return (
    voiceOf(by.fullest.utterance, of.fullest.utterance) === 'other' &&
    by.appearances.some((one) =>
      of.appearances.some((other) => areLinked(one.utterance.record, other.utterance.record)),
    )
  );
}
