import type { EdtfDate } from '../../archive/edtf.ts';
import type { Voice } from '../../archive/exchange/voice.ts';
import { formatDate } from '../../archive/format-date.ts';
import type { ArchivedRecord, Utterance } from '../../archive/linked.ts';
import { STATEMENT_TYPES } from '../../archive/schema/statement-types.ts';
import { capitalised } from '../../archive/text/capitalised.ts';
import { statementType } from '../../archive/views/statement-types.ts';

/** Longer words than this are cut at a word, with the way to the whole. */
const LONGEST = 170;

/** Fewer words than this carry nothing by themselves, where there are more. */
const SHORTEST = 25;

/**
 * The words of a voice that carry a step: evidence of a position before others, in the record’s order, the first that
 * are more than a word or two. Undefined when no words are recorded.
 */
export function quoted({ positions, quotations }: Voice): Utterance | undefined {
  const evidence = positions.flatMap((held) => held.evidence);
  const from = evidence.length > 0 ? evidence : quotations;
  return from.find(({ quotation }) => quotation.text.length >= SHORTEST) ?? from[0];
}

/** The beginning of quoted words, whole when they are short. */
export function shortened(text: string): { readonly text: string; readonly cut: boolean } {
  if (text.length <= LONGEST) return { text, cut: false };
  return { text: text.slice(0, text.lastIndexOf(' ', LONGEST)), cut: true };
}

/** When a step was, never more exactly than it is known: `13 May 2021`, `May 2021, day not known`. */
export function stepLabel(date: EdtfDate | undefined): string {
  if (date === undefined) return 'Date not known';
  const words = formatDate(date);
  const label = capitalised(words);
  if (date.precision === 'month') return `${label}, day not known`;
  return date.precision === 'year' ? `${label}, month not known` : label;
}

/** What a record is, in a word: `letter`, `statement`, `article`. */
export function recordWord(record: ArchivedRecord): string {
  const type = statementType(record);
  return type === undefined ? record.kind : STATEMENT_TYPES[type];
}
