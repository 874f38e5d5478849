import type { Span } from '../analysis.ts';
import type { Quoted } from '../quotations/marks.ts';

/** A word, a mark, or a whole quotation of a block; offsets into the page's text. */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'quote';
  /** A word without its possessive ending; a quotation's words without their marks. */
  readonly text: string;
  /** Whether the word ends in ’s or s’. */
  readonly possessive: boolean;
  /** For a quotation, its number among those of the block. */
  readonly quote: number;
}

const WORD =
  /[£$€#@]?[\p{L}\p{N}]+(?:[’'‘&/-][\p{L}\p{N}]+|[.,](?=\d)\d+|(?<=\d) (?=\d{3}\b)\d{3}|(?<=(?<![\p{L}])\p{Lu})\.(?=\p{Lu}\b)\p{Lu})*%?/uy;
const POSSESSIVE = /^(.*\p{L})[’']s$/iu;
/** “He’s”, “we’re”: two words. */
const CONTRACTION =
  /^(?:i|you|he|she|it|we|they|that|this|there|here|who|what|where|how)(?=([’'](?:s|re|ve|d|ll|m))$)/iu;

/**
 * Reads a block as words, marks and quotations; what stands inside a quotation is one token.
 * @param start where the block begins in the page.
 * @param quoted the block's quotations, by offsets into `text`.
 */
export function tokenise(text: string, start: number, quoted: readonly Quoted[]): Token[] {
  const tokens: Token[] = [];
  const opens = new Map(quoted.map((quote, index) => [quote.start - (quote.opened ? 1 : 0), index]));
  for (let at = 0; at < text.length; ) {
    const quote = opens.get(at);
    const region = quote === undefined ? undefined : quoted[quote];
    if (quote !== undefined && region !== undefined) {
      const end = region.end + (region.closed ? 1 : 0);
      const words = text.slice(region.start, region.end);
      tokens.push({
        kind: 'quote',
        text: words,
        start: start + at,
        end: start + end,
        possessive: false,
        quote,
      });
      at = Math.max(end, at + 1);
      continue;
    }
    const character = text[at] ?? '';
    if (/\s/u.test(character)) {
      at++;
      continue;
    }
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) {
      tokens.push({
        kind: 'mark',
        text: character,
        start: start + at,
        end: start + at + 1,
        possessive: false,
        quote: -1,
      });
      at++;
      continue;
    }
    const contraction = CONTRACTION.exec(word);
    if (contraction !== null) {
      const [first, second = ''] = contraction;
      for (const [part, from] of [
        [first, at],
        [second, at + first.length],
      ] as const)
        tokens.push({
          kind: 'word',
          text: part,
          start: start + from,
          end: start + from + part.length,
          possessive: false,
          quote: -1,
        });
      at += word.length;
      continue;
    }
    const own = POSSESSIVE.exec(word)?.[1];
    const plural =
      /s$/i.test(word) && /^[’'](?![\p{L}\p{N}])/u.test(text.slice(at + word.length, at + word.length + 2));
    const end = at + word.length + (plural ? 1 : 0);
    tokens.push({
      kind: 'word',
      text: own ?? word,
      start: start + at,
      end: start + end,
      possessive: own !== undefined || plural,
      quote: -1,
    });
    at = end;
  }
  return tokens;
}

/** Whether a token is a word that begins with a capital letter. */
export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Whether a token is this mark or word, capitals aside. */
export function isText(token: Token | undefined, ...texts: readonly string[]): boolean {
  return token !== undefined && token.kind !== 'quote' && texts.includes(token.text.toLowerCase());
}
