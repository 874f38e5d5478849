import type { Archive } from '../archive/index.ts';
import type { ArchivedRecord } from '../archive/linked.ts';
import { toBiblatex } from '../citation/biblatex.ts';
import { toBibtex } from '../citation/bibtex.ts';
import { citationOf } from '../citation/citation.ts';
import { toCslItem } from '../citation/csl-json.ts';
import type { PublishedSite } from '../citation/published-site.ts';
import { toRis } from '../citation/ris.ts';
import { csvLine } from './csv.ts';
import { recordData } from './json/record-json.ts';
import type { RecordJson } from './json/record-schema.ts';
import { type QuotationText, quotationTexts } from './quotation-text.ts';
import type { WrittenRow } from './tables/all.ts';
import { RECORDS } from './tables/records.ts';
import { cellsOf } from './tables/table.ts';

/** A record in every format, written once and used in every file that it is in. */
export interface RecordText extends WrittenRow {
  readonly record: ArchivedRecord;
  readonly data: RecordJson;
  /** CSL-JSON item in one line. */
  readonly csl: string;
  readonly biblatex: string;
  readonly bibtex: string;
  readonly ris: string;
  readonly quotations: readonly QuotationText[];
}

/** Writes a record in every format. */
export function recordText(record: ArchivedRecord, archive: Archive, site: PublishedSite): RecordText {
  const citation = citationOf(record, site);
  const cells = cellsOf(RECORDS, record, site);
  return {
    record,
    data: recordData(record, archive, citation, site),
    csl: JSON.stringify(toCslItem(citation)),
    biblatex: toBiblatex(citation),
    bibtex: toBibtex(citation),
    ris: toRis(citation),
    quotations: quotationTexts(record, site),
    cells,
    csv: csvLine(cells),
  };
}
