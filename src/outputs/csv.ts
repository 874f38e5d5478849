/** What a cell may hold; undefined is an empty cell. A list is joined by `; `. */
export type CellValue = string | number | boolean | readonly string[] | undefined;

/** Beginnings that a spreadsheet would run as a formula (OWASP: CSV injection), full-width forms included. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * One cell in RFC 4180: quoted when it must be. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it; so does one that begins with an apostrophe and such a sign, so that taking one
 * apostrophe away always gives back the text.
 */
export function csvCell(value: CellValue): string {
  if (value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.join('; ');
  const guarded = FORMULA.test(text.replace(/^'+/, '')) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) || /^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** One line with its CRLF. */
export function csvLine(values: readonly CellValue[]): string {
  return `${values.map(csvCell).join(',')}\r\n`;
}
