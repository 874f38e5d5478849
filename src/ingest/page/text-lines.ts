/** A paragraph, heading or other line of a plain text, as offsets into it, without the white space around it. */
export interface TextPiece {
  readonly start: number;
  readonly end: number;
  /** Whether it began with a bullet or a number, which is left out. */
  readonly listed: boolean;
}

interface Line extends TextPiece {
  readonly words: string;
  /** Whether a blank line (or the beginning) stands before it. */
  readonly first: boolean;
}

/** The longest line that an editor or a mail program breaks a paragraph at. */
const WIDEST = 120;
const BULLET = /^(?:[•●▪▫◦‣⁃·*]\s*|[–-]\s+|\(?\d{1,2}[.)]\s+|\([a-z]\)\s+)(?=\S)/u;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let first = true;
  for (const match of text.matchAll(
    /[^\r\n\v\f\u0085\u2028\u2029]*(?:\r\n|[\r\n\v\f\u0085\u2028\u2029]|$)/gu,
  )) {
    const whole = match[0].trim();
    if (whole === '') {
      first ||= match[0] !== '' && lines.length > 0;
      continue;
    }
    const bullet = BULLET.exec(whole)?.[0].length ?? 0;
    const start = match.index + match[0].indexOf(whole) + bullet;
    const words = whole.slice(bullet);
    lines.push({ start, end: start + words.length, words, listed: bullet > 0, first });
    first = false;
  }
  return lines;
}

/** Whether the next line's first word had no room on this one: then the break may be the editor's, not the author's. */
function isFull(line: Line, next: Line, width: number): boolean {
  return line.words.length + 1 + next.words.search(/\s|$/u) > width;
}

/** The width at which the text's lines are broken, or undefined when each line is a paragraph of its own. */
function wrappingWidth(lines: readonly Line[]): number | undefined {
  // An address without a space is never broken, and so says nothing of the width.
  const width = lines.reduce(
    (most, { words }) => (/\s/u.test(words) ? Math.max(most, words.length) : most),
    0,
  );
  if (width > WIDEST || width < 40) return undefined;
  const followed = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return next === undefined || next.first || next.listed ? [] : [isFull(line, next, width)];
  });
  const full = followed.filter(Boolean).length;
  return full >= 2 && full >= followed.length * 0.6 ? width : undefined;
}

/**
 * Cuts a plain text into its paragraphs: one a line, or lines broken at a width with blank lines between
 * the paragraphs. Every character that is not white space or a bullet is in exactly one piece.
 */
export function textPieces(text: string): TextPiece[] {
  const lines = linesOf(text);
  const width = wrappingWidth(lines);
  const pieces: TextPiece[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const before = pieces.at(-1);
    const goesOn =
      width !== undefined &&
      last !== undefined &&
      !line.first &&
      !line.listed &&
      (isFull(last, line, width) || (!/[.!?:]['"’”]*$/u.test(last.words) && /^\p{Ll}/u.test(line.words)));
    if (goesOn && before !== undefined) pieces[pieces.length - 1] = { ...before, end: line.end };
    else pieces.push({ start: line.start, end: line.end, listed: line.listed });
    last = line;
  }
  return pieces;
}
