import { listedYears } from '../addresses.ts';
import type { RecordKind } from '../content.ts';
import type { Archive } from '../index.ts';
import { namedIn } from '../link-record.ts';
import type { ArchivedRecord, LinkedOrganisation, LinkedPolicy, LinkedSource } from '../linked.ts';
import { yearOf } from '../year-of.ts';
import { byMonth, type MonthGroup } from './month.ts';
import { type Tally, tally } from './tally.ts';
import { yearLabel } from './year-counts.ts';

/** One page of the articles or statements: everything of one year. */
export interface RecordYear {
  readonly kind: RecordKind;
  /** Last step of the address: `2021`, `undated`. */
  readonly year: string;
  readonly label: string;
  /** Latest first. */
  readonly records: readonly ArchivedRecord[];
  readonly months: readonly MonthGroup<ArchivedRecord>[];
  /** Whom and what these records name, in any role, or come from, most frequent first. */
  readonly organisations: readonly Tally<LinkedOrganisation>[];
  readonly policies: readonly Tally<LinkedPolicy>[];
  readonly sources: readonly Tally<LinkedSource>[];
  /** The years before and after that have a list. */
  readonly earlier: string | undefined;
  readonly later: string | undefined;
}

/** The lists by year of one kind of record, latest first: one for each year that the archive publishes. */
export function recordYears(archive: Archive, kind: RecordKind): RecordYear[] {
  const byYear = Map.groupBy(
    archive.records.filter((record) => record.kind === kind),
    yearOf,
  );
  const years = listedYears(archive, kind);
  return years.map((year, index) => {
    const records = byYear.get(year) ?? [];
    return {
      kind,
      year,
      label: yearLabel(year),
      records,
      months: byMonth(records, ({ date }) => date),
      organisations: tally(
        records.flatMap((record) => [...namedIn(record)].filter((entity) => entity.kind === 'organisation')),
        ({ name }) => name,
      ),
      policies: tally(
        records.flatMap((record) => [...namedIn(record)].filter((entity) => entity.kind === 'policy')),
        ({ name }) => name,
      ),
      sources: tally(
        records.flatMap(({ source }) => source ?? []),
        ({ name }) => name,
      ),
      earlier: years[index + 1],
      later: years[index - 1],
    };
  });
}
