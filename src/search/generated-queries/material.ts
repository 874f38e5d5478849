import type { Archive } from '../../archive/index.ts';
import type { ArchivedRecord } from '../../archive/linked.ts';
import { wordsOf } from '../query/words.ts';
import type { Chance } from './chance.ts';
import { isPlain } from './typed.ts';

/** Where words of a query are taken from. */
export type Part = 'title' | 'abstract' | 'quotation' | 'figure';

/** The texts of a part of a record. */
export function textsOf(record: ArchivedRecord, part: Part): readonly string[] {
  switch (part) {
    case 'title':
      return [record.title];
    case 'abstract':
      return [record.body.text];
    case 'quotation':
      return record.quotations.map(({ quotation }) => quotation.text);
    case 'figure':
      return record.figures.map(({ figure }) => `${figure.value} ${figure.of}`);
  }
}

/** A record to ask about: every second time one whose date is not a day, since they are rare. */
export function anyRecord({ records }: Archive, chance: Chance): ArchivedRecord {
  const inexact = chance.onceIn(2) ? records.filter(({ date }) => date?.precision !== 'day') : [];
  return chance.from(inexact.length > 0 ? inexact : records);
}

/** A word of a part of a record, as written, with the hyphens in it. */
export function wordOf(record: ArchivedRecord, part: Part, chance: Chance): string | undefined {
  const pieces = textsOf(record, part).flatMap((text) => text.split(/\s+/));
  return chance.maybe(pieces.filter(isPlain));
}

/** Up to so many words of a part of a record in a row, as written, with every mark between them. */
export function passageOf(
  record: ArchivedRecord,
  part: Part,
  longest: number,
  chance: Chance,
): string | undefined {
  const text = chance.maybe(textsOf(record, part));
  const words = wordsOf(text ?? '');
  if (text === undefined || words.length === 0) return undefined;
  const start = chance.below(words.length);
  const end = Math.min(words.length - 1, start + chance.below(longest));
  return text.slice(words[start]?.from, words[end]?.to);
}

/** The last words of one text of a record and the first of the next: no phrase of it, though it may look like one. */
export function seamOf(record: ArchivedRecord, chance: Chance): string | undefined {
  const texts = (['title', 'abstract', 'quotation', 'figure'] as const)
    .flatMap((part) => textsOf(record, part))
    .map((text) => ({ text, words: wordsOf(text) }))
    .filter(({ words }) => words.length > 0);
  if (texts.length < 2) return undefined;
  const at = 1 + chance.below(texts.length - 1);
  const [before, after] = [texts[at - 1], texts[at]];
  const end = before?.text.slice(before.words.at(chance.from([-1, -2]))?.from ?? before.words[0]?.from);
  const beginning = after?.text.slice(0, after.words[0]?.to);
  return `${end} ${beginning}`;
}
