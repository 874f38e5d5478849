import { bracesIn } from './braces.ts';
import { isCommentOnly } from './comment.ts';

/**
 * Stands in for a brace or a keyword's first letter in shielded text: a noncharacter of Unicode, which no
 * body may contain.
 */
export const STAND_IN = '\uFDD0';

/** A piece of text that MDX may read as code, if it does not stand in a code span or block. */
export interface Suspect {
  readonly kind: 'braces' | 'attribute' | 'module';
  readonly start: number;
  readonly end: number;
  /** Whether the closing brace was found. */
  readonly closed: boolean;
}

/** A text of the same length and lines, in which nothing can be read as code. */
export interface Shielded {
  readonly text: string;
  /** In the order of the text. They may stand in one another: the outer one in a code span, the inner one not. */
  readonly suspects: readonly Suspect[];
}

// `[^{}]*`: on a comment with braces in it the parser would try the expression once for each of them.
const COMMENT = /\{(\s*\/\*[^{}]*\*\/\s*)\}/y;
const MODULE_LINE = /^(?:import|export)(?=[\s{*"'])/gm;
const IN_TAG = /<[\p{L}_$][^<>]*$/u;
const ATTRIBUTE_NAME = /[\p{L}_$][\p{L}\p{N}_$.:-]*\s*=\s*$/u;
const LONGEST_TAG = 500;

/**
 * Hides from the parser everything that it would hand on to its JavaScript parser, which cannot be given
 * untrusted text: `{` with 10,000 brackets ends the whole process with a segmentation fault, and `{` with
 * thirty unclosed `<a>` keeps it busy for minutes (Sätteri 0.10.5).
 */
export function shield(source: string): Shielded {
  const suspects = [...expressions(source), ...moduleLines(source)].sort((a, b) => a.start - b.start);
  let text = '';
  let copied = 0;
  for (const suspect of suspects) {
    // What stands inside another suspect is hidden with it.
    if (suspect.start < copied) continue;
    text +=
      source.slice(copied, suspect.start) + hide(source.slice(suspect.start, suspect.end), suspect.kind);
    copied = suspect.end;
  }
  return { text: text + source.slice(copied), suspects };
}

function expressions(source: string): Suspect[] {
  if (!source.includes('{')) return [];
  const found: Suspect[] = [];
  for (const { start, end } of bracesIn(source)) {
    if (isComment(source, start)) continue;
    const name = attributeStart(source, start);
    const kind = name === undefined ? 'braces' : 'attribute';
    found.push({ kind, start: name ?? start, end: end ?? start + 1, closed: end !== undefined });
  }
  return found;
}

function moduleLines(source: string): Suspect[] {
  return Array.from(source.matchAll(MODULE_LINE), (match) => ({
    kind: 'module',
    start: match.index,
    end: match.index + match[0].length,
    closed: true,
  }));
}

function isComment(source: string, start: number): boolean {
  COMMENT.lastIndex = start;
  const match = COMMENT.exec(source);
  return match !== null && isCommentOnly(match[1] ?? '');
}

/** Where the attribute begins to which the brace belongs, when it stands inside an opening tag. */
function attributeStart(source: string, brace: number): number | undefined {
  const before = source.slice(Math.max(0, brace - LONGEST_TAG), brace);
  if (!IN_TAG.test(before)) return undefined;
  const name = ATTRIBUTE_NAME.exec(before);
  return name === null ? brace : brace - before.length + name.index;
}

/** The text of a suspect without what makes it code, as long as before and with its line ends and backticks. */
function hide(text: string, kind: Suspect['kind']): string {
  if (kind === 'module') return STAND_IN + text.slice(1);
  // In a tag a stand-in for the brace would break the tag, and the parser would read nothing after it. Text
  // with backticks is left as it is: it may be code spans around an expression, not a tag at all.
  if (kind === 'attribute' && !/[`\r\n]/.test(text)) {
    const brace = text.indexOf('{');
    if (brace === 0) return ' '.repeat(text.length);
    return `${text.slice(0, brace)}"${STAND_IN.repeat(text.length - brace - 2)}"`;
  }
  return text.replaceAll('{', STAND_IN);
}

/** Those suspects that stand in no other one. */
export function outermost(suspects: readonly Suspect[]): Suspect[] {
  let past = 0;
  return suspects.filter(({ start, end }) => {
    const outer = start >= past;
    past = Math.max(past, end);
    return outer;
  });
}
