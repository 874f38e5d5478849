import { Lexer } from 'yaml';
import type { Fix, Place } from '../archive/finding.ts';
import { Places } from '../mdx/places.ts';

/** A value of which YAML reads only what stands before a `#`. */
export interface CutOff {
  readonly message: string;
  readonly expected: string;
  readonly mend: string;
  readonly place: Place;
  /** All of what was written. */
  readonly words: string;
  /** Absent where a comment may have been meant. */
  readonly fix?: Fix | undefined;
}

/** A stretch of a text, as offsets. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A comment without a space after its mark. Nearly no file has one, and only such a file is looked at closely. */
const SUSPECT = /[ \t]#[^\s#]/;
const NEXT_COMMENT = /[ \t]+# .*$/;
/** What the lexer says in between and no text holds. */
const SCALAR = '\x1f';
const MARKS: ReadonlySet<string> = new Set(['\x02', '\x18', SCALAR]);

/**
 * Values without quotation marks that `#` cuts off: `title: Body ranks #1` is read as “Body ranks”. A comment that is
 * one has a space after its mark.
 * @param firstLine line of the file on which the text begins, from 1.
 */
export function cutOffValues(text: string, firstLine = 1): CutOff[] {
  if (!SUSPECT.test(text)) return [];
  const places = new Places(text, firstLine);
  const found: CutOff[] = [];
  let offset = 0;
  let value: Stretch = { start: 0, end: -1 };
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (MARKS.has(token)) {
      isScalar = token === SCALAR;
      continue;
    }
    if (isScalar) value = { start: offset, end: offset + token.length };
    else if (/^#[^\s#]/.test(token)) {
      const start = startOfValue(text, offset, value);
      if (start !== undefined) {
        const goesOn = value.start < start && start < value.end;
        const told = cutOff(text, start, offset, goesOn);
        found.push({ ...told, place: places.between(start, start + told.words.length) });
      }
    }
    isScalar = false;
    offset += token.length;
  }
  return found;
}

/** Where what is read before a comment on its line begins; undefined when nothing can be cut off there. */
function startOfValue(text: string, comment: number, value: Stretch): number | undefined {
  const lineStart = text.lastIndexOf('\n', comment - 1) + 1;
  const before = text.slice(lineStart, comment);
  const isEnd = lineStart + before.trimEnd().length === value.end;
  if (isEnd) return Math.max(value.start, lineStart + before.search(/\S/));
  return /(?::|^\s*-)\s*$/.test(before) ? comment : undefined;
}

function cutOff(text: string, start: number, comment: number, goesOn: boolean): Omit<CutOff, 'place'> {
  const [rest = ''] = /^[^\r\n]*/.exec(text.slice(start)) ?? [];
  const words = rest.replace(NEXT_COMMENT, '').trimEnd();
  const read = text.slice(start, comment).trimEnd();
  const seen = read === '' ? 'nothing of this value is read' : `this is read as “${read}” alone`;
  const written = JSON.stringify(words);
  // A number is part of a name; a word may be a note.
  const isSure = !goesOn && /^#\d/.test(text.slice(comment));
  return {
    message: `What follows # is a comment, so ${seen}.`,
    expected: 'a text with # in quotation marks, or a comment with a space after its #',
    mend: `${goesOn ? 'Put the whole text into quotation marks' : `Write ${written}`}; or, if it is a comment, put a space after #.`,
    words,
    ...(isSure ? { fix: { kind: 'replace', text: written } } : {}),
  };
}
