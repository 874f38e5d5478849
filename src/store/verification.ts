import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isPair, isScalar, type Pair, parseDocument, stringify, type YAMLMap } from 'yaml';
import type { Capture } from '../archive/schema/capture.ts';
import { recordFields } from '../archive/schema/record.ts';
import { readText } from './folder.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { replaceFile } from './write.ts';
import { readYaml } from './yaml.ts';

/** What a record is to say of its verification. */
export interface RecordedVerification {
  readonly capture: Capture;
  /** Ids of the quotations found in that capture. */
  readonly verified: readonly string[];
}

const ORDER = Object.keys(recordFields);
const BY_HAND = 'write the fields capture and verified by hand';

/** A field as one line of YAML, without its line end. */
function lineOf(field: keyof RecordedVerification, { capture, verified }: RecordedVerification): string {
  if (field === 'verified') return `verified: [${verified.join(', ')}]`;
  const scalar = (value: string): string =>
    stringify(value, { version: '1.2', schema: 'core', lineWidth: 0 }).trim();
  const entries = [
    ...(capture.date === undefined ? [] : [`date: ${scalar(capture.date)}`]),
    `sha256: ${scalar(capture.sha256)}`,
    // In braces, a comma or bracket of an address would end it.
    ...(capture.archived === undefined ? [] : [`archived: ${JSON.stringify(capture.archived)}`]),
  ];
  return `capture: { ${entries.join(', ')} }`;
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function startOf(pair: Pair): number | undefined {
  return isNode(pair.key) ? pair.key.range?.[0] : undefined;
}

/** Sets a field of a mapping written one field a line. @throws Error when that cannot be done safely. */
function withField(yaml: string, field: keyof RecordedVerification, line: string, newline: string): string {
  const document = parseDocument(yaml, { version: '1.2', schema: 'core' });
  const map: unknown = document.contents;
  if (!isMap(map) || map.flow === true)
    throw new Error(`its frontmatter is not written one field a line; ${BY_HAND}`);
  const pairs = (map as YAMLMap).items.filter((item) => isPair(item));
  const present = pairs.find((pair) => keyOf(pair) === field);
  if (present !== undefined) {
    const start = startOf(present) ?? 0;
    const end = isNode(present.value) ? (present.value.range?.[1] ?? start) : start + field.length + 1;
    const written = yaml.slice(start, end);
    if (/(?:^|\s)#/m.test(written))
      throw new Error(`there is a comment inside ${field}, which would be lost; ${BY_HAND}`);
    return yaml.slice(0, start) + line + written.slice(written.trimEnd().length) + yaml.slice(end);
  }
  const next = pairs.find((pair) => ORDER.indexOf(keyOf(pair)) > ORDER.indexOf(field));
  const at = (next && startOf(next)) ?? yaml.length;
  const before = yaml.slice(0, at);
  return `${before}${before === '' || before.endsWith('\n') ? '' : newline}${line}${newline}${yaml.slice(at)}`;
}

/**
 * Puts a verification into a record's text; every character outside the two fields stays as it is.
 * @throws Error when the frontmatter is written so that this cannot be done safely.
 */
export function withVerification(text: string, verification: RecordedVerification): string {
  const split = splitFrontmatter(text);
  if (split === null) throw new Error('the file has no frontmatter');
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const start = text.indexOf('\n') + 1;
  const before = readYaml(split.yaml).data;
  const withCapture = withField(split.yaml, 'capture', lineOf('capture', verification), newline);
  const yaml = withField(withCapture, 'verified', lineOf('verified', verification), newline);
  if (!isDeepStrictEqual(readYaml(yaml).data, { ...Object(before), ...verification })) {
    throw new Error(`its frontmatter cannot be changed safely; ${BY_HAND}`);
  }
  return text.slice(0, start) + yaml + text.slice(start + split.yaml.length);
}

/**
 * Writes a capture and the ids verified in it into a record's file, whole or not at all.
 * @returns whether the file had to be changed.
 * @throws Error with a sentence that names the file when it cannot be changed safely; it is left as it is.
 */
export async function recordVerification(path: string, verification: RecordedVerification): Promise<boolean> {
  const text = readText(path) ?? '';
  const data: unknown = readYaml(splitFrontmatter(text)?.yaml ?? '').data;
  const { capture, verified } = verification;
  const { capture: oldCapture, verified: oldVerified } = Object(data);
  if (isDeepStrictEqual([oldCapture, oldVerified], [capture, verified])) return false;
  try {
    await replaceFile(path, withVerification(text, verification));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}.`);
  }
  return true;
}
