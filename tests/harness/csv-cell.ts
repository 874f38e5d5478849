/** A text of the archive's CSV without the apostrophe that keeps a spreadsheet from running it. */
export function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? cell.slice(1) : cell;
}

/** The items of a list in a cell of the archive's CSV, as the data page says that they are to be read. */
export function itemsOf(cell: string): string[] {
  if (cell === '') return [];
  // A semicolon that parts items has no backslash before it, or only pairs of them, each of which is one in the item.
  return cell.split(/(?<=(?:^|[^\\])(?:\\\\)*); /).map((item) => item.replace(/\\(.)/gs, '$1'));
}
