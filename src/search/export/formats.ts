import { BIBLATEX, BIBTEX } from './bibliography.ts';
import { CSL_JSON } from './csl-json.ts';
import { CSV } from './csv.ts';
import type { ExportFormat } from './export-format.ts';
import { RIS } from './ris.ts';

/** What found records can be taken away as; first what reference managers read best. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [RIS, BIBLATEX, BIBTEX, CSL_JSON, CSV];
