import { join } from 'node:path';
import type { Fault, Finding, Place } from '../archive/finding.ts';
import { readText } from './folder.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { readYaml, type YamlText } from './yaml.ts';

/** Finds the lines of findings, by reading the few files concerned once more: sound files keep no places in memory. */
export function locateAll(folder: string, findings: readonly Finding[]): Fault[] {
  const files = new Map<string, LocatedFile>();
  return findings.map((finding): Fault => {
    if (finding.place !== undefined) return { ...finding, place: finding.place };
    let file = files.get(finding.file);
    if (file === undefined) {
      file = readLocated(join(folder, finding.file));
      files.set(finding.file, file);
    }
    return { ...finding, place: placeOf(file, finding) };
  });
}

/** A content file's text with the places of its data and the beginning of its body. */
interface LocatedFile {
  readonly text: string;
  readonly yaml: YamlText | undefined;
  /** Offset of the body; the length of the text where there is none. */
  readonly body: number;
}

function readLocated(path: string): LocatedFile {
  const text = readText(path) ?? '';
  const split = path.endsWith('.mdx') ? splitFrontmatter(text) : null;
  if (split !== null) {
    return { text, yaml: readYaml(split.yaml, split.yamlLine), body: text.length - split.body.length };
  }
  const yaml = path.endsWith('.yaml') ? readYaml(text) : undefined;
  return { text, yaml, body: text.length };
}

function placeOf({ text, yaml, body }: LocatedFile, { path, shown = path, at, words }: Finding): Place {
  if (path[0] === 'body' && path.length === 1) return placeInBody(text, body, words);
  const place = yaml?.locate(shown, at) ?? { line: 1, column: 1 };
  if (words === undefined || place.endLine === undefined || place.endColumn === undefined) return place;
  const start = offsetOf(text, place.line, place.column);
  const end = offsetOf(text, place.endLine, place.endColumn);
  const found = text.slice(start, end).indexOf(words);
  return found === -1 ? place : between(text, start + found, start + found + words.length);
}

/**
 * The words in the body, however its lines are broken; the body’s first line when markup stands between them; the
 * line before it when it is empty.
 */
function placeInBody(text: string, body: number, words: string | undefined): Place {
  const pieces = (words ?? '').split(/\s+/).filter((piece) => piece !== '');
  const pattern = pieces.map((piece) => RegExp.escape(piece)).join('\\s+');
  const found = pieces.length === 0 ? null : new RegExp(pattern, 'u').exec(text.slice(body));
  if (found !== null) return between(text, body + found.index, body + found.index + found[0].length);
  const inBody = /\S/.exec(text.slice(body))?.index;
  const first = inBody === undefined ? text.slice(0, body).trimEnd().lastIndexOf('\n') + 1 : body + inBody;
  const [line = ''] = /^[^\r\n]*/.exec(text.slice(first)) ?? [];
  return between(text, first, first + line.length);
}

function between(text: string, start: number, end: number): Place {
  const from = lineAndColumn(text, start);
  const to = lineAndColumn(text, end);
  return { ...from, endLine: to.line, endColumn: to.column };
}

function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Offset of a line and column, both from 1, in a text; its end when there is no such line. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at++) {
    const next = text.indexOf('\n', start);
    if (next === -1) return text.length;
    start = next + 1;
  }
  return Math.min(text.length, start + column - 1);
}
