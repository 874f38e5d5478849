import type { Cast } from '../names/cast.ts';
import type { Name } from '../names/name.ts';
import { attach } from './attachment.ts';
import { basePhrase } from './base-phrase.ts';
import type { Phrase } from './phrase.ts';
import type { PhraseContext } from './phrase-context.ts';
import type { Token } from './token.ts';

/** The noun phrases of a sentence, in order. */
export function findPhrases(tokens: readonly Token[], names: readonly Name[], cast: Cast): Phrase[] {
  return phrasesBetween({ tokens, names: new Map(names.map((name) => [name.from, name])), cast }, 0);
}

/** The noun phrases from a token on. */
export function phrasesBetween(context: PhraseContext, from: number): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = from; at < context.tokens.length; ) {
    const base = basePhrase(context, at);
    if (base === undefined) {
      at++;
      continue;
    }
    const phrase = attach(context, base, 0);
    phrases.push(phrase);
    at = Math.max(phrase.to, at + 1);
  }
  return phrases;
}
