import { stringify } from 'csv-stringify/sync';

/**
 * What a cell may hold; undefined is an empty cell. A list is joined by `; `; a semicolon or backslash inside an item
 * has a backslash before it, so that the items can always be told apart.
 */
export type CellValue = string | number | boolean | readonly string[] | undefined;

/** Beginnings that a spreadsheet would run as a formula (OWASP: CSV injection), full-width forms included. */
const FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * RFC 4180. White space at either end is quoted too, for readers that would trim it; so is every line break, of which
 * csv-stringify by itself sees only the one that ends a row.
 */
const FORMAT = {
  record_delimiter: 'windows',
  quoted_match: /^\s|\s$|[\r\n]/,
  cast: { boolean: String },
} as const;

/**
 * A text as a spreadsheet may safely have it: one that it would take for a formula gets an apostrophe before it; so
 * does one that begins with an apostrophe and such a sign. Taking away one apostrophe that stands before such a sign
 * (or before another apostrophe that does) therefore always gives back the text, which the `escape_formulas` of
 * csv-stringify does not promise.
 */
function guarded(value: CellValue): string | number | boolean | undefined {
  if (value === undefined || typeof value === 'number' || typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value : value.map(escaped).join('; ');
  return FORMULA.test(text) ? `'${text}` : text;
}

/** One line of comma-separated values with its CRLF. */
export function csvLine(values: readonly CellValue[]): string {
  return stringify([values.map(guarded)], FORMAT);
}

/** An item of a list, in which no semicolon can be taken for the end of it. */
function escaped(item: string): string {
  return item.replace(/[\\;]/g, '\\$&');
}
