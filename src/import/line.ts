import { isUtf8 } from 'node:buffer';
import { parseDocument } from 'yaml';
import type { Fault } from '../archive/finding.ts';

/** One line of a JSON Lines file, read. */
export interface InputLine {
  /** The file as the user named it. */
  readonly file: string;
  /** Line number, from 1. */
  readonly line: number;
  readonly text: string;
  readonly data: unknown;
}

/** JSON can hold half of a character that UTF-16 writes in two (a lone surrogate); no file can. */
const HALF = /\\ud[89ab][\da-f]{2}(?!\\ud[c-f])|(?<!\\ud[89ab][\da-f]{2})\\ud[c-f]/i;

/** Cuts a JSON Lines file into its lines; empty lines are passed over. Every faulty line is reported. */
export function readLines(file: string, bytes: Uint8Array): { lines: InputLine[]; faults: Fault[] } {
  const lines: InputLine[] = [];
  const faults: Fault[] = [];
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const piece = bytes.subarray(start, end === -1 ? bytes.length : end);
    start = end === -1 ? bytes.length : end + 1;
    const fault = (rule: string, column: number, message: string, mend?: string) =>
      faults.push({ rule, severity: 'error', file, path: [], message, mend, place: { line, column } });
    if (!isUtf8(piece)) {
      fault('encoding', 1, 'This line is not UTF-8 text.', 'Save the file in the encoding UTF-8.');
      continue;
    }
    const text = new TextDecoder('utf-8', { ignoreBOM: line > 1 }).decode(piece);
    if (text.trim() === '') continue;
    let data: unknown;
    let whole = true;
    try {
      data = JSON.parse(text, (_, value: unknown) => {
        if (typeof value === 'string') whole &&= value.isWellFormed();
        return value;
      });
    } catch (error) {
      const { column, reason } = explainJson(text, error);
      fault('json', column, `This line is not JSON: ${reason}.`, 'One whole JSON object a line.');
      continue;
    }
    if (!whole) {
      const column = text.search(HALF) + 1;
      fault(
        'encoding',
        column,
        'A text in this line holds half of a character.',
        'Write the whole character.',
      );
      continue;
    }
    const twice = keysGivenTwice(text);
    for (const column of twice)
      fault('json', column, 'This key stands twice in its object.', 'Keep one of them.');
    if (twice.length === 0) lines.push({ file, line, text, data });
  }
  return { lines, faults };
}

/** V8 gives the position in some of its messages, and repeats the whole text in others. */
function explainJson(text: string, error: unknown): { column: number; reason: string } {
  const message = error instanceof Error ? error.message : String(error);
  const position = /at position (\d+)/.exec(message)?.[1];
  const token = /^Unexpected token '(.+?)'/su.exec(message)?.[1];
  const reason =
    token === undefined ? message.replace(/ (?:in JSON )?at position .*$/su, '') : `unexpected ${token}`;
  if (position !== undefined) return { column: Number(position) + 1, reason };
  if (/end of JSON/.test(message)) return { column: text.length + 1, reason: 'it ends too early' };
  return { column: token === undefined ? 1 : text.indexOf(token) + 1, reason };
}

/** JSON.parse silently keeps the last of two equal keys; JSON read as YAML names the second. Columns, from 1. */
export function keysGivenTwice(text: string): number[] {
  const { errors } = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  return errors.filter(({ code }) => code === 'DUPLICATE_KEY').map(({ pos }) => pos[0] + 1);
}
