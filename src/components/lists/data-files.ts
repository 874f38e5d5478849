import type { Archive } from '../../archive/index.ts';
import { quotationTraces } from '../../archive/views/quotation-traces.ts';

/** How many rows a table of the archive has; undefined for a table that is not known here. */
export function rowsOf(archive: Archive, table: string): number | undefined {
  const rows: Readonly<Record<string, number>> = {
    records: archive.records.length + archive.withdrawn.length,
    quotations: archive.quotations.length,
    traces: quotationTraces(archive).traces.flatMap(({ appearances }) => appearances).length,
    positions: archive.positions.length,
    figures: archive.figures.length,
    organisations: archive.organisations.length,
    policies: archive.policies.length,
    people: archive.people.length,
    sources: archive.sources.length,
  };
  return rows[table];
}
