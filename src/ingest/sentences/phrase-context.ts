import { nounKind } from '../lexicon/noun.ts';
import { sayingForm } from '../lexicon/saying.ts';
import type { Cast } from '../names/cast.ts';
import type { Name } from '../names/name.ts';
import { isCapitalised, type Token } from './token.ts';

/** The sentence in which phrases are looked for. */
export interface PhraseContext {
  readonly tokens: readonly Token[];
  /** Its names by the number of their first token. */
  readonly names: ReadonlyMap<number, Name>;
  readonly cast: Cast;
}

/** Whether a word is a verb of saying here; a word that is a noun too is one only when `loosely` asked for. */
export function isVerbAt(context: PhraseContext, at: number, loosely: boolean): boolean {
  const token = context.tokens[at];
  if (token?.kind !== 'word' || token.possessive) return false;
  const form = sayingForm(token.text);
  if (form === undefined || isCapitalised(token)) return false;
  if (nounKind(token.text) === undefined) return form.form !== 'base' || form.kind === 'say';
  return loosely && form.form !== 'base';
}

/** Whether a token ends in ’s or s’. */
export function isPossessiveAt(context: PhraseContext, at: number): boolean {
  return context.tokens[at]?.possessive === true;
}

/** Tokens as a reader would print them. */
export function printedText(context: PhraseContext, from: number, to: number): string {
  return context.tokens
    .slice(from, to)
    .map(({ text, possessive }, index, all) => (possessive && index < all.length - 1 ? `${text}’s` : text))
    .join(' ')
    .replace(/ ([,.)])/g, '$1');
}
