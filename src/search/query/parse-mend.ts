import type { Span } from './ast.ts';
import type { FieldSign, Piece, Sign } from './lex.ts';
import { type Problem, quoted } from './problem.ts';
import { formsOf } from './words.ts';

/** Pieces that follow the grammar of parse.ts. */
export interface Mended {
  readonly pieces: readonly Piece[];
  /** What had to be added, moved or left out. */
  readonly problems: readonly Problem[];
}

const isValue = (piece: Piece | undefined) => piece?.type === 'words' || piece?.type === 'phrase';
/** Whether it can begin what an operator stands before, and end what one stands after. */
const begins = (piece: Piece | undefined) =>
  isValue(piece) || piece?.type === 'field' || piece?.type === 'open';
const ends = (piece: Piece | undefined) => isValue(piece) || piece?.type === 'close';

/**
 * Leaves out what lacks its other half: a parenthesis that closes nothing, an operator without its term, a field
 * without its value; and closes what is still open.
 * @param pieces of the query, in order
 * @param whole false when the query was cut: then what is open at its end is no oversight of whoever typed it
 */
export function mend(pieces: readonly Piece[], query: string, whole: boolean): Mended {
  const problems: Problem[] = whole ? unfinishedPhrases(pieces, query) : [];
  const balanced = balance(pieces, query, whole, problems);
  const followed = dropUnfollowed(balanced, query, problems);
  return { pieces: dropUnpreceded(followed, query, problems), problems };
}

function unfinishedPhrases(pieces: readonly Piece[], query: string): Problem[] {
  return pieces.flatMap((piece): Problem[] => {
    if (piece.type !== 'phrase' || piece.lacks === undefined || formsOf(piece.text).length === 0) return [];
    const message = 'The phrase has no closing quotation mark; it was read to the end of the query.';
    const replacement = query.slice(piece.span.from, piece.span.to).trimEnd() + piece.lacks;
    return [{ level: 'notice', span: piece.span, message, replacement }];
  });
}

function balance(pieces: readonly Piece[], query: string, whole: boolean, problems: Problem[]): Piece[] {
  const kept: Piece[] = [];
  const open: Span[] = [];
  for (const piece of pieces) {
    if (piece.type === 'close' && open.pop() === undefined) {
      const message = 'This closing parenthesis has no opening one; it was left out.';
      problems.push({ level: 'fault', span: piece.span, message, replacement: '' });
      continue;
    }
    if (piece.type === 'open') open.push(piece.span);
    kept.push(piece);
  }
  const [first, second] = open;
  if (first !== undefined && whole) {
    const message =
      second === undefined
        ? 'The parenthesis is not closed; it was read to the end of the query.'
        : 'Parentheses are not closed; they were read to the end of the query.';
    const span = { from: first.from, to: query.length };
    const replacement = query.slice(span.from).trimEnd() + ')'.repeat(open.length);
    problems.push({ level: 'notice', span, message, replacement });
  }
  const end = { from: query.length, to: query.length };
  return [...kept, ...open.map((): Sign => ({ type: 'close', span: end }))];
}

/** From the end to the beginning, so that what is left out makes what stands before it stand alone as well. */
function dropUnfollowed(pieces: readonly Piece[], query: string, problems: Problem[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces.toReversed()) {
    const next = kept.at(-1);
    const span = { from: piece.span.from, to: next?.span.to ?? query.length };
    if (piece.type === 'open' && /^\(\s*\)$/.test(query.slice(span.from, span.to))) {
      problems.push({
        level: 'fault',
        span,
        message: 'Nothing stands in these parentheses.',
        replacement: '',
      });
    }
    if (piece.type === 'field') {
      if (next?.type === 'not' && next.span.from === piece.span.to) {
        problems.push(minusInside(piece, next, query));
        kept.splice(-1, 1, piece, next);
      } else if (next?.span.from === piece.span.to && begins(next) && next.type !== 'field') kept.push(piece);
      else problems.push(emptyField(piece, next, query));
    } else if (piece.type === 'not' && !begins(next)) {
      problems.push(alone(piece, query, 'needs a word, a phrase or a group right after it'));
    } else if ((piece.type === 'and' || piece.type === 'or') && !begins(next) && next?.type !== 'not') {
      problems.push(alone(piece, query, 'stands between two words, and none follows'));
    } else kept.push(piece);
  }
  return kept.reverse();
}

function dropUnpreceded(pieces: readonly Piece[], query: string, problems: Problem[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    if ((piece.type === 'and' || piece.type === 'or') && !ends(kept.at(-1))) {
      problems.push(alone(piece, query, 'stands between two words, and none goes before'));
    } else kept.push(piece);
  }
  return kept;
}

function alone({ span }: Piece, query: string, needs: string): Problem {
  const message = `${quoted(query.slice(span.from, span.to))} ${needs}; it was left out.`;
  return { level: 'fault', span, message, replacement: '' };
}

function emptyField(piece: FieldSign, next: Piece | undefined, query: string): Problem {
  const name = query.slice(piece.span.from, piece.span.to);
  if (next === undefined || !(isValue(next) || next.type === 'open')) {
    const message = `Nothing stands after ${quoted(name)}; it was left out.`;
    return { level: 'fault', span: piece.span, message, replacement: '' };
  }
  const message = `${quoted(name)} was left out: what it asks for stands right after the colon, without a space.`;
  const replacement = name + query.slice(next.span.from, next.span.to);
  return { level: 'fault', span: { from: piece.span.from, to: next.span.to }, message, replacement };
}

function minusInside(piece: FieldSign, minus: Piece, query: string): Problem {
  const name = query.slice(piece.span.from, piece.span.to);
  const replacement = query.slice(minus.span.from, minus.span.to) + name;
  const message = `To exclude, the minus stands before the field; it was read as ${quoted(`${replacement}…`)}.`;
  return { level: 'notice', span: { from: piece.span.from, to: minus.span.to }, message, replacement };
}
