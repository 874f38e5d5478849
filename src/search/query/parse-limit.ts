import { isOperator, type Piece } from './lex.ts';
import { wordsOf } from './words.ts';

/** Pieces of a query up to a number of words. */
export interface Limited {
  readonly pieces: readonly Piece[];
  /** Where in the query reading ended; undefined when all of it was read. */
  readonly end: number | undefined;
}

/** The pieces that hold the first words; one that holds more is cut. Nothing that asks for a further word stays at the end. */
export function firstWords(pieces: readonly Piece[], most: number): Limited {
  const kept: Piece[] = [];
  let left = most;
  for (const piece of pieces) {
    if (piece.type !== 'words' && piece.type !== 'phrase') {
      kept.push(piece);
      continue;
    }
    const words = wordsOf(piece.text);
    if (words.length <= left) {
      kept.push(piece);
      left -= words.length;
      continue;
    }
    const cut = piece.text.slice(0, words[left - 1]?.to ?? 0);
    // What is left of a word such as `NOT1` would read as an operator.
    const text = isOperator(cut) ? '' : cut;
    const to = piece.span.from + (piece.type === 'phrase' ? 1 : 0) + text.length;
    if (text !== '') kept.push({ type: piece.type, text, span: { from: piece.span.from, to } });
    const last = kept.findLastIndex(({ type }) => type === 'words' || type === 'phrase' || type === 'close');
    return { pieces: kept.slice(0, last + 1), end: text === '' ? piece.span.from : to };
  }
  return { pieces: kept, end: undefined };
}
