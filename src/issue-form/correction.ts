import { isDeepStrictEqual } from 'node:util';
import { isSeq, parseDocument, stringify } from 'yaml';
import type { Correction } from '../archive/schema/correction.ts';

const OPTIONS = { version: '1.2', schema: 'core', prettyErrors: false } as const;

/** Fields that follow the corrections in the order of the schema. */
const FOLLOWING = /^(?:note|entered|status|withdrawn):/m;

/**
 * Adds a correction at the end of those in a record's frontmatter and leaves every other character as it is.
 * @returns undefined when there is no safe way to write it.
 */
export function addCorrection(yaml: string, correction: Correction): string | undefined {
  const document = parseDocument(yaml, OPTIONS);
  const data: unknown = document.toJS();
  if (document.errors.length > 0 || typeof data !== 'object' || data === null) return undefined;
  const earlier: unknown = Reflect.get(data, 'corrections') ?? [];
  if (!Array.isArray(earlier)) return undefined;
  const wanted = { ...data, corrections: [...earlier, correction] };
  for (const { at, text } of waysToWrite(yaml, document.get('corrections', true), correction)) {
    const next = yaml.slice(0, at) + text + yaml.slice(at);
    const read = parseDocument(next, OPTIONS);
    if (read.errors.length === 0 && isDeepStrictEqual(read.toJS(), wanted)) return next;
  }
  return undefined;
}

interface Insertion {
  /** Offset at which the text goes in. */
  readonly at: number;
  readonly text: string;
}

function* waysToWrite(yaml: string, list: unknown, correction: Correction): Iterable<Insertion> {
  const newline = yaml.includes('\r\n') ? '\r\n' : '\n';
  const entry = inOneLine(correction);
  if (!isSeq(list)) {
    const at = FOLLOWING.exec(yaml)?.index ?? yaml.length;
    const before = at === 0 || yaml[at - 1] === '\n' ? '' : newline;
    yield { at, text: `${before}corrections:${newline}  - ${entry}${newline}` };
    return;
  }
  const [start, end] = list.range ?? [0, 0];
  if (list.flow === true) {
    const at = yaml.lastIndexOf(']', end);
    yield { at, text: `${list.items.length > 0 ? ', ' : ''}${entry}` };
    return;
  }
  const indent = yaml.slice(yaml.lastIndexOf('\n', start) + 1, start);
  for (const at of [end, yaml.indexOf('\n', end - 1) + 1]) {
    yield { at, text: `${indent}- ${entry}${newline}` };
    yield { at, text: `${newline}${indent}- ${entry}` };
  }
}

/** `{ date: 2026-11-20, what: …, why: … }` */
function inOneLine(correction: Correction): string {
  return stringify(correction, {
    ...OPTIONS,
    collectionStyle: 'flow',
    lineWidth: 0,
    blockQuote: false,
  }).trim();
}
