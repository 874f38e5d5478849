import type { Phrase } from './phrase.ts';

/** Lets a phrase belong to the person or body of what is attached by “of”, “from” or “by”. */
export function takeOwner(phrase: Phrase, owner: Phrase, word: string): void {
  if (owner.kind === 'person' && owner.agent?.kind === 'person' && /^(?:of|from|by)$/.test(word))
    phrase.by ??= owner.agent;
  takeBody(phrase, owner);
}

/** Lets a phrase belong to the body of another. */
export function takeBody(phrase: Phrase, other: Phrase): void {
  if (phrase.of === undefined) phrase.of = other.agent?.kind === 'body' ? other.agent : other.of;
  if (phrase.of === undefined && phrase.ofNoun === undefined)
    phrase.ofNoun =
      other.kind === 'body' && /^(?:the|its|their|his|her|this|that)$/.test(other.determiner)
        ? other.head || undefined
        : other.ofNoun;
}
