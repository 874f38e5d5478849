import type { ExportFormat } from './export-format.ts';

/** The table of records: one row each, its first cell the accession number, below a line with the columns. */
export const CSV: ExportFormat = {
  id: 'csv',
  name: 'CSV',
  whole: '/data/records.csv',
  ending: '.csv',
  takeApart(file) {
    const [head = '', ...rows] = rowsOf(file);
    return { head, entries: new Map(rows.map((row) => [firstCell(row), row])) };
  },
  putTogether: (head, rows) => head + rows.join(''),
};

/** The rows with their CRLF. A line break inside quotation marks belongs to its cell; marks inside a cell are doubled. */
function rowsOf(file: string): string[] {
  const rows: string[] = [];
  let begin = 0;
  let isInside = false;
  for (let at = 0; ; ) {
    const end = file.indexOf('\r\n', at);
    if (end === -1) return rows;
    for (let mark = file.indexOf('"', at); mark !== -1 && mark < end; mark = file.indexOf('"', mark + 1))
      isInside = !isInside;
    at = end + 2;
    if (isInside) continue;
    rows.push(file.slice(begin, at));
    begin = at;
  }
}

function firstCell(row: string): string {
  return row.slice(0, row.indexOf(',')).replace(/^"|"$/g, '');
}
