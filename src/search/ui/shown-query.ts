/** Characters of a query shown in running text. */
const LONGEST_SHOWN = 80;

/** A query in running text: in quotation marks unless it has some, shortened where it would fill the page. */
export function shownQuery(query: string): string {
  const shown = query.length > LONGEST_SHOWN ? `${query.slice(0, LONGEST_SHOWN)}…` : query;
  return /["“”‘]/.test(shown) ? shown : `‘${shown}’`;
}
