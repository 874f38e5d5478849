import type { Fault, Place } from '../archive/finding.ts';
import { recordFields } from '../archive/schema/record.ts';
import { editYaml } from './edit.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { offsetOf } from './locate.ts';

/** A file's text with what could be mended mended. */
export interface Mended {
  readonly text: string;
  /** The faults that were mended, in the order of the file. */
  readonly mended: readonly Fault[];
}

const ORDER = Object.keys(recordFields);

/**
 * Carries out the fixes of one file's faults, from the end of the file to its beginning so that earlier places stay
 * true. What cannot be written without changing something else is left as it is.
 */
export function mendText(text: string, faults: readonly Fault[]): Mended {
  const mended: Fault[] = [];
  let now = text;
  const lastFirst = faults
    .filter(({ fix }) => fix !== undefined)
    .toSorted((left, right) => right.place.line - left.place.line || right.place.column - left.place.column);
  for (const fault of lastFirst) {
    const next = mendFault(now, fault);
    if (next === undefined || next === now) continue;
    now = next;
    mended.unshift(fault);
  }
  return { text: now, mended };
}

function mendFault(text: string, fault: Fault): string | undefined {
  const { fix, path, file } = fault;
  if (fix === undefined) return undefined;
  if (fix.kind === 'replace') return replaceAt(text, fault.place, fault.words, fix.text);
  if (!file.endsWith('.mdx')) return editYaml(text, path, fix);
  const split = splitFrontmatter(text);
  if (split === null) return undefined;
  const start = text.indexOf('\n') + 1;
  const yaml = editYaml(split.yaml, path, fix, ORDER);
  return yaml === undefined ? undefined : text.slice(0, start) + yaml + text.slice(start + split.yaml.length);
}

/** Replaces the text at a place, if just the words that were found faulty still stand there. */
function replaceAt(
  text: string,
  place: Place,
  words: string | undefined,
  replacement: string,
): string | undefined {
  if (place.endLine === undefined || place.endColumn === undefined) return undefined;
  const start = offsetOf(text, place.line, place.column);
  const end = offsetOf(text, place.endLine, place.endColumn);
  const there = text.slice(start, end);
  if (words !== undefined && there.replace(/\s+/g, ' ') !== words.replace(/\s+/g, ' ')) return undefined;
  return text.slice(0, start) + replacement + text.slice(end);
}
