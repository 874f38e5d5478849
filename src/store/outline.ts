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
  const plain = readPlainYaml(`${lines.join('\n')}\n`);
  const outline = (kind === 'article' ? articleOutline : statementOutline).safeParse(plain?.data);
  return outline.success ? outline.data : undefined;
}

/** Whether a line at the left edge is neither a field, an entry nor a comment: then the line before it may go on. */
function continues(yaml: string): boolean {
  return /^(?!\w+:|- |#|\s|$)/m.test(yaml) || /^(?:title|url|source|date|status|id):.*\n[ \t]+\S/m.test(yaml);
}
