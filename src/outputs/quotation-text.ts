import type { ArchivedRecord } from '../archive/linked.ts';
import { citationOf } from '../citation/citation.ts';
import { toCslItem } from '../citation/csl-json.ts';
import type { PublishedSite } from '../citation/published-site.ts';
import { toRis } from '../citation/ris.ts';

/** The citation of one quotation, with its words in the note, in the formats that it is given out in. */
export interface QuotationText {
  /** CSL-JSON item in one line. */
  readonly csl: string;
  readonly ris: string;
}

/** What a file of the quotations of a record ends in. */
export const QUOTATIONS = '.quotations.ris';

/**
 * The citations of a record's quotations, in their order; none of a withdrawn record, whose words are given out no
 * more. One file a record and in RIS alone, because every reference manager reads that: a file for each quotation in
 * each format would be more files than all others together.
 */
export function quotationTexts(record: ArchivedRecord, site: PublishedSite): QuotationText[] {
  if (record.data.withdrawn !== undefined) return [];
  return record.quotations.map((utterance) => {
    const citation = citationOf(utterance, site);
    return { csl: JSON.stringify(toCslItem(citation)), ris: toRis(citation) };
  });
}
