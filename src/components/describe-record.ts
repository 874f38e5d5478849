import type { ArchivedRecord } from '../archive/linked.ts';
import { STATEMENT_TYPES } from '../archive/schema/statement.ts';

/** `article`, or `statement` with its type: `statement, press release`. */
export function describeKind(record: ArchivedRecord): string {
  const type = 'type' in record.data ? record.data.type : undefined;
  return type === undefined ? record.kind : `${record.kind}, ${STATEMENT_TYPES[type]}`;
}

/** The first words of a text, cut at a word, for a page's description. */
export function firstWords(text: string, longest = 160): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longest - 1))}…`;
}
