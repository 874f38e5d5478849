import type { Citation } from './citation.ts';
import type { Prose, ProsePart } from './prose.ts';

/** Whether the archive's own page is what is cited, so that it need not be named again. */
function citesRecord({ url, archive }: Citation): boolean {
  return url === archive.url;
}

/** Where the archive keeps its record of the work, or the words that are cited: the same in all styles. */
function location(citation: Citation): ProsePart[] {
  const { archive, quotation } = citation;
  const link = { text: archive.url, href: archive.url };
  const words = quotation === undefined ? undefined : `uotation ${quotation.id}`;
  if (citesRecord(citation))
    return words === undefined ? [] : [{ text: ` (Q${words}, ` }, link, { text: ')' }];
  const record = `ecord ${archive.accession}, ${archive.name}, `;
  return [{ text: words === undefined ? ` (R${record}` : ` (Q${words} in r${record}` }, link, { text: ')' }];
}

/** What closes a citation of a withdrawn record. */
function withdrawal({ withdrawn }: Citation): ProsePart[] {
  return withdrawn === undefined ? [] : [{ text: ` [Record withdrawn ${withdrawn.date}]` }];
}

/**
 * A citation as a style prints it, closed with where the archive's record is (or the quotation in it) and with the
 * mark of a withdrawn record. A full stop that the style puts behind the address stays at the end.
 */
export function closed(printed: Prose, citation: Citation): Prose {
  const closing = [...location(citation), ...withdrawal(citation)];
  const last = printed.at(-1);
  const stopped = last !== undefined && last.href === undefined && last.text === '.';
  if (closing.length === 0) return printed;
  return [...(stopped ? printed.slice(0, -1) : printed), ...closing, ...(stopped ? [last] : [])];
}
