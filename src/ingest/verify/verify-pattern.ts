import { type Word, wordsOf } from './words.ts';

/** What a record's quotation asks of the page at one place. */
export type PatternPart =
  /** This word or mark. */
  | { readonly kind: 'word'; readonly text: string }
  /** `…` or `[…]`: itself, or words that were left out. */
  | { readonly kind: 'omission'; readonly printed: readonly string[] }
  /** `[words]`: itself, or what the editor put words in place of. */
  | { readonly kind: 'insertion'; readonly printed: readonly string[] }
  /** `[T]he`, `appoint[ed]`: itself, or a word that differs by what is in brackets. */
  | { readonly kind: 'altered'; readonly printed: readonly string[]; readonly alternative: RegExp };

/** Letters of the page's word that brackets inside a word may stand for. */
const MOST_LETTERS = 6;

/** The bracket that closes the one at `from`, or -1; brackets inside brackets are not read. */
function closing(words: readonly Word[], from: number): number {
  const at = words.findIndex(({ text }, index) => index > from && (text === ']' || text === '['));
  return words[at]?.text === ']' ? at : -1;
}

/** A text as a regular expression that matches it alone. */
function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

/** What brackets inside a word may stand for: another case of a single letter, or a few letters. */
function alternativeTo(words: readonly Word[]): string {
  const [only, more] = words;
  if (only === undefined || more !== undefined || [...only.text].length !== 1)
    return `\\p{L}{0,${MOST_LETTERS}}`;
  return `[${literally(only.text.toLowerCase())}${literally(only.text.toUpperCase())}]`;
}

/** The word around brackets that stand inside it without a space, and where it ends; undefined when they stand alone. */
function alteredWord(words: readonly Word[], from: number): { part: PatternPart; end: number } | undefined {
  let source = '';
  let at = from;
  let bracketed = false;
  let lettered = false;
  for (; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || (at > from && word.spaced)) break;
    const close = word.text === '[' ? closing(words, at) : -1;
    if (close !== -1) {
      const inside = words.slice(at + 1, close);
      if (inside.some(({ text, spaced }) => spaced || text === '…')) return undefined;
      source += alternativeTo(inside);
      bracketed = true;
      at = close;
    } else if (word.lettered) {
      source += literally(word.text);
      lettered = true;
    } else break;
  }
  if (!bracketed || !lettered) return undefined;
  const printed = words.slice(from, at).map(({ text }) => text);
  return { part: { kind: 'altered', printed, alternative: new RegExp(`^${source}$`, 'u') }, end: at };
}

/** Where the `’s` after brackets ends, which belongs to the words in them. */
function afterPossessive(words: readonly Word[], at: number): number {
  const [mark, ending] = [words[at], words[at + 1]];
  const possessive = mark?.text === "'" && !mark.spaced && ending?.text === 's' && !ending.spaced;
  return possessive ? at + 2 : at;
}

/** Reads a record's quotation: the words it gives, and its editor's ellipses and brackets. */
export function patternOf(quotation: string): PatternPart[] {
  const words = wordsOf(quotation.normalize('NFC'));
  const parts: PatternPart[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined) break;
    const altered = word.lettered || word.text === '[' ? alteredWord(words, at) : undefined;
    const close = word.text === '[' ? closing(words, at) : -1;
    if (altered !== undefined) {
      parts.push(altered.part);
      at = altered.end;
    } else if (close !== -1) {
      const end = afterPossessive(words, close + 1);
      const printed = words.slice(at, end).map(({ text }) => text);
      const kind = printed.length === 3 && printed[1] === '…' ? 'omission' : 'insertion';
      parts.push({ kind, printed });
      at = end;
    } else {
      parts.push(
        word.text === '…' ? { kind: 'omission', printed: ['…'] } : { kind: 'word', text: word.text },
      );
      at++;
    }
  }
  return parts;
}
