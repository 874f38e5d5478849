import type { KnownEntity } from '../knowledge.ts';
import { isText, type Token } from '../sentences/token.ts';

/** A proper name in a block; `from` and `to` number its tokens. `name`: capitalised words that may be anybody's. */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly kind: 'person' | 'body' | 'document' | 'name';
  /** Words of the name, without titles and without “the”. */
  readonly words: readonly string[];
  readonly title: string | undefined;
  readonly known: KnownEntity | undefined;
  /** Short form given in brackets. */
  readonly abbreviation: string | undefined;
  /** Whether “the” stands before it. */
  readonly definite: boolean;
}

export function named(
  tokens: readonly Token[],
  from: number,
  to: number,
  kind: Name['kind'],
  more: { known?: KnownEntity; title?: string; nameFrom?: number } = {},
): Name {
  const words = tokens
    .slice(more.nameFrom ?? from, to)
    .filter((token) => token.kind === 'word' || token.text === '&')
    .map((token) =>
      token.possessive && token.end - token.start === token.text.length + 1 && token !== tokens[to - 1]
        ? `${token.text}’`
        : token.text,
    );
  const definite = isText(tokens[from - 1], 'the');
  const short = tokens[to + 1];
  const abbreviation =
    isText(tokens[to], '(') &&
    isText(tokens[to + 2], ')') &&
    short?.kind === 'word' &&
    /^\p{Lu}[\p{L}&-]*\p{Lu}s?$/u.test(short.text)
      ? short.text
      : undefined;
  return { from, to, kind, words, title: more.title, known: more.known, abbreviation, definite };
}
