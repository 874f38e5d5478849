import type { Fault, Place } from '../archive/finding.ts';

type Explanation = Pick<Fault, 'message' | 'expected' | 'mend' | 'place' | 'words' | 'fix'>;

/** Hyphens, or the dashes into which a word processor turns them, that were meant as the line of three. */
const NEARLY = /^[ \t]*(?:-{2,}|- ?- ?-|[–—]-?)[ \t]*$/;
const EXACTLY = /^---[ \t]*$/;
const FIELD = /^[a-z_]+:(?:\s|$)/i;

/** Why a file has no frontmatter: the line at fault, and what mends it when nobody has to decide. */
export function frontmatterFault(file: string, text: string): Fault {
  return { rule: 'frontmatter', severity: 'error', file, path: [], ...explain(text.replace(/^\uFEFF/, '')) };
}

function explain(text: string): Explanation {
  const lines = text.split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = lines[first] ?? '';
  const later = lines.findIndex((line, index) => index > first && NEARLY.test(line));
  if (first > 0 && EXACTLY.test(opening)) {
    return {
      message: 'There are empty lines before the frontmatter.',
      expected: 'a line of three hyphens at the very beginning of the file',
      mend: 'Take the empty lines out.',
      place: { line: 1, column: 1, endLine: first + 1, endColumn: 1 },
      fix: { kind: 'replace', text: '' },
    };
  }
  if (first === 0 && EXACTLY.test(opening)) {
    return later === -1 ? neverClosed(opening) : notThree(lines[later] ?? '', later);
  }
  if (first === 0 && NEARLY.test(opening)) return notThree(opening, 0);
  return {
    message:
      'The file does not begin with a line of three hyphens, so its fields cannot be told from its text.',
    expected: 'a line ---, the fields, a line --- again, and below it the text',
    mend: 'Put a line of three hyphens before the first field.',
    place: lineOf(opening, Math.max(0, first)),
    ...(first === 0 && FIELD.test(opening) && later !== -1
      ? { words: opening, fix: { kind: 'replace', text: `---${newlineOf(text)}${opening}` } }
      : {}),
  };
}

function neverClosed(opening: string): Explanation {
  return {
    message: 'The frontmatter that this line opens is never closed.',
    expected: 'a line of three hyphens below the last field',
    mend: 'Put a line --- between the fields and the text.',
    place: lineOf(opening, 0),
  };
}

function notThree(line: string, index: number): Explanation {
  return {
    message: `The frontmatter is ${index === 0 ? 'opened' : 'closed'} by a line of three hyphens alone; this one is “${line}”.`,
    expected: 'the line ---',
    mend: 'Write three hyphens and nothing else.',
    place: lineOf(line, index),
    words: line,
    fix: { kind: 'replace', text: '---' },
  };
}

function lineOf(line: string, index: number): Place {
  return { line: index + 1, column: 1, endLine: index + 1, endColumn: Math.max(2, line.length + 1) };
}

function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
