import type { ArchivedRecord, Entity } from '../../archive/linked.ts';
import { stemOf } from '../../archive/text/stem.ts';
import { formsOf } from '../query/words.ts';

/** Words in a row, each between spaces, in their normal forms and as what their inflections share. */
export interface Spelled {
  readonly forms: string;
  readonly stems: string;
}

/** A record's texts, spelled once. */
export interface SpelledRecord {
  readonly title: Spelled;
  readonly quotations: readonly Spelled[];
  /** Abstract and figures. */
  readonly others: readonly Spelled[];
  /** The stem of every word: a record without the first word of a phrase need not be looked through. */
  readonly stems: ReadonlySet<string>;
}

/** Spells a text: ` the plan `; a text without words is one space. */
export function spell(text: string): Spelled {
  const forms = formsOf(text);
  const inRow = (words: readonly string[]) => ['', ...words, ''].join(' ') || ' ';
  return { forms: inRow(forms), stems: inRow(forms.map(stemOf)) };
}

/** Spells all texts of a record. */
export function spellRecord(record: ArchivedRecord): SpelledRecord {
  const title = spell(record.title);
  const quotations = record.quotations.map(({ quotation }) => spell(quotation.text));
  const others = [
    spell(record.body.text),
    ...record.figures.map(({ figure }) => spell(`${figure.value} ${figure.of}`)),
  ];
  const stems = new Set([title, ...quotations, ...others].flatMap((text) => text.stems.split(' ')));
  return { title, quotations, others, stems };
}

/** Every name of somebody or something, the full one first. */
export function namesOf({ name, shortName, data }: Entity): readonly string[] {
  return [...new Set([name, shortName, ...(data.aliases ?? [])])];
}
