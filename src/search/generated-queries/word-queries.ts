import type { ArchivedRecord } from '../../archive/linked.ts';
import type { Oracle } from '../oracle/oracle.ts';
import type { Scope } from '../query/ast.ts';
import type { Chance } from './chance.ts';
import { type GeneratedQuery, unit } from './generated-query.ts';
import { type Part, passageOf, seamOf, wordOf } from './material.ts';
import { inMarks, retyped } from './typed.ts';

const PARTS: readonly Part[] = ['title', 'abstract', 'quotation', 'figure'];

/** A word about a record, in one of the ways that people type it. */
export function word(oracle: Oracle, about: ArchivedRecord, chance: Chance): GeneratedQuery | undefined {
  const written = wordOf(about, chance.from(PARTS), chance);
  if (written === undefined) return undefined;
  const typed = retyped(written, chance);
  const features = [...featuresOf(typed), ...(oracle.isName(typed) ? ['expanded'] : [])];
  return unit(typed, oracle.bare(typed), ...features);
}

/** Words of a record in a row, in quotation marks. */
export function phrase(oracle: Oracle, about: ArchivedRecord, chance: Chance): GeneratedQuery | undefined {
  const words = passageOf(about, chance.from(PARTS), 5, chance);
  const marked = words && inMarks(chance.onceIn(4) ? words.toUpperCase() : words, chance);
  return words && marked ? unit(marked, oracle.term(words, { exact: true }), 'phrase') : undefined;
}

/** Words that only meet where one text of a record ends and the next begins, in quotation marks. */
export function seam(oracle: Oracle, about: ArchivedRecord, chance: Chance): GeneratedQuery | undefined {
  const words = seamOf(about, chance);
  const marked = words && inMarks(words, chance);
  return words && marked ? unit(marked, oracle.term(words, { exact: true }), 'seam') : undefined;
}

/** A word or phrase of the title, or of a quotation. */
export function scoped(oracle: Oracle, about: ArchivedRecord, chance: Chance): GeneratedQuery | undefined {
  const [field, scope, part] = chance.from<[string, Scope, Part]>([
    ['title:', 'title', 'title'],
    ['quote:', 'quotation', 'quotation'],
  ]);
  const from = chance.onceIn(6) ? 'abstract' : part;
  const exact = chance.onceIn(2);
  const words = exact ? passageOf(about, from, 4, chance) : wordOf(about, from, chance);
  const typed = words && (exact ? inMarks(words, chance) : retyped(words, chance));
  if (!words || !typed) return undefined;
  const meaning = oracle.term(exact ? words : typed, { exact, scope });
  return unit(`${fieldTyped(field, chance)}${typed}`, meaning, field, ...(exact ? ['phrase in field'] : []));
}

/** A field's name in some case. */
export function fieldTyped(field: string, chance: Chance): string {
  return chance.onceIn(5) ? field.toUpperCase() : field;
}

function featuresOf(typed: string): string[] {
  return /[\p{L}\p{Nd}][-‐‑–/][\p{L}\p{Nd}]/u.test(typed) ? ['word', 'hyphen'] : ['word'];
}
