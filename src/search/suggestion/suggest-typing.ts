import type { Span } from '../query/ast.ts';
import type { FieldName } from '../query/fields.ts';
import { type FieldSign, lex, type Piece } from '../query/lex.ts';

/** More words are no name. */
const MOST_WORDS = 8;

/** What is typed where the caret stands, and may be the beginning of a name. */
export interface Typed {
  /** Up to the caret, without the field and without quotation marks. */
  readonly text: string;
  /** How many words before the caret it takes together. */
  readonly words: number;
  /** The field whose value it is. */
  readonly field: FieldName | undefined;
  /** Whether the field stands before a group, so that it need not be named again. */
  readonly inGroup: boolean;
  /** What a name takes the place of: the words, and a field that stands right before them. */
  readonly span: Span;
}

/**
 * The word or the value of a field in which the caret stands, alone and with the words before it that may belong to
 * it: `letter british med` can be about “letter british med”, “british med” or “med”.
 * @returns the longest first; nothing after a space, and nothing in a phrase unless it is a field's value
 */
export function typedAt(query: string, caret: number): Typed[] {
  const pieces = lex(query);
  const at = pieces.findIndex(({ span }) => span.from < caret && caret <= span.to);
  const piece = pieces[at];
  if (piece?.type === 'words') {
    return starts(pieces, at).map((first) => typedFrom(first, at, { pieces, query, caret }));
  }
  if (piece?.type === 'field' && caret === piece.span.to) {
    const next = pieces[at + 1];
    const to = next?.type === 'words' && next.span.from === caret ? next.span.to : caret;
    return [{ text: '', words: 0, field: piece.field, inGroup: false, span: { from: piece.span.from, to } }];
  }
  const field = fieldRightBefore(pieces, at);
  if (piece?.type !== 'phrase' || field === undefined) return [];
  if (piece.lacks === undefined && caret === piece.span.to) return [];
  const text = query.slice(piece.span.from + 1, caret);
  const span = { from: field.span.from, to: piece.span.to };
  return [{ text, words: 1, field: field.field, inGroup: false, span }];
}

/** Where the words can begin that stand side by side up to a piece, ascending. */
function starts(pieces: readonly Piece[], last: number): number[] {
  const found = [last];
  // A sign before a word parts it from those before: a field or a minus belongs to the first word of a name only.
  for (let at = last - 1; pieces[at]?.type === 'words' && found.length < MOST_WORDS; at--) found.unshift(at);
  return found;
}

function typedFrom(
  first: number,
  last: number,
  { pieces, query, caret }: { pieces: readonly Piece[]; query: string; caret: number },
): Typed {
  const from = pieces[first]?.span.from ?? caret;
  const own = fieldRightBefore(pieces, first);
  const group = own === undefined ? groupField(pieces.slice(0, first)) : undefined;
  return {
    text: query.slice(from, caret),
    words: last - first + 1,
    field: own?.field ?? group,
    inGroup: group !== undefined,
    span: { from: own?.span.from ?? from, to: pieces[last]?.span.to ?? caret },
  };
}

function fieldRightBefore(pieces: readonly Piece[], at: number): FieldSign | undefined {
  const before = pieces[at - 1];
  return before?.type === 'field' && before.span.to === pieces[at]?.span.from ? before : undefined;
}

/** The field of the innermost group that is still open after the pieces; a group in a group has the same one. */
function groupField(pieces: readonly Piece[]): FieldName | undefined {
  const open: (FieldName | undefined)[] = [];
  for (const [at, { type }] of pieces.entries()) {
    if (type === 'close') open.pop();
    if (type === 'open') open.push(fieldRightBefore(pieces, at)?.field ?? open.at(-1));
  }
  return open.at(-1);
}
