import type { z } from 'zod';
import { article } from '../archive/schema/article.ts';
import { statement } from '../archive/schema/statement.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { readPlainYaml } from './plain-yaml.ts';

const OUTLINE = {
  id: true,
  title: true,
  source: true,
  url: true,
  known_through: true,
  date: true,
  organisations: true,
  policies: true,
  people: true,
  answers: true,
  reports: true,
  status: true,
} as const;

const articleOutline = article.pick(OUTLINE);
const statementOutline = statement.pick({ ...OUTLINE, issuer: true });

const WANTED = new RegExp(`^(?:${Object.keys(OUTLINE).join('|')}|issuer):.*$`, 'gm');
/** A value that ends on its own line: plain words, closed quotation marks, a closed list. */
const WHOLE = /^\w+:[ \t]+(?:[^\s"'[{|>&*!#][^#]*|"[^"\\]*"|'[^']*'|\[[^[\]"'#]*\])\r?$/;

/**
 * What other records have to know of a record: which it is, where it appeared and what it points at. Read from
 * the lines of those fields alone, which is many times faster than the whole record.
 * @returns undefined when a field goes over several lines or is not as it should be: then the record must be read whole.
 */
export function readOutline(
  kind: 'article' | 'statement',
  text: string,
): z.infer<typeof articleOutline> | z.infer<typeof statementOutline> | undefined {
  const split = splitFrontmatter(text);
  const lines = split?.yaml.match(WANTED);
  if (!lines?.every((line) => WHOLE.test(line)) || continues(split?.yaml ?? '')) return undefined;
  const data = readLines(lines) ?? readPlainYaml(`${lines.join('\n')}\n`)?.data;
  const outline = (kind === 'article' ? articleOutline : statementOutline).safeParse(data);
  return outline.success ? outline.data : undefined;
}

/** Words that YAML takes as they stand: they begin with a letter or digit, and nothing in them means anything. */
const WORDS = /^[\p{L}\d](?:[^:#\r]|:(?=\S))*$/u;
/** What YAML would read as something else than text. */
const NO_TEXT = /^(?:true|false|null|[-+]?(?:0[ox][\da-f]+|\d*\.?\d*(?:e[-+]?\d+)?))$/i;

/** Fields of one plain line each, without a parser; undefined when one of them needs it. */
function readLines(lines: readonly string[]): Readonly<Record<string, unknown>> | undefined {
  const data: Record<string, unknown> = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    const written = line.slice(colon + 1).trim();
    const value = written.startsWith('[') ? readList(written) : readWords(written);
    const key = line.slice(0, colon);
    if (value === undefined || key in data) return undefined;
    data[key] = value;
  }
  return data;
}

function readList(written: string): string[] | undefined {
  const items = written.slice(1, -1).split(',').map(readWords);
  return items.every((item) => item !== undefined) ? items : undefined;
}

function readWords(written: string): string | undefined {
  const words = written.trim();
  const quoted = /^(["'])(.*)\1$/.exec(words)?.[2];
  if (quoted !== undefined) return quoted;
  return WORDS.test(words) && !NO_TEXT.test(words) ? words : undefined;
}

/** Whether a line at the left edge is neither a field, an entry nor a comment: then the line before it may go on. */
function continues(yaml: string): boolean {
  return /^(?!\w+:|- |#|\s|$)/m.test(yaml) || /^(?:title|url|source|date|status|id):.*\n[ \t]+\S/m.test(yaml);
}
