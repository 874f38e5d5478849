import { COLLECTIONS } from '../address.ts';
import type { RecordKind } from '../content.ts';
import type { Archive } from '../index.ts';
import type { ArchivedRecord } from '../linked.ts';
import { compareText } from '../order.ts';
import type { Correction } from '../schema/correction.ts';
import type { RetiredPart } from '../schema/quotation.ts';
import type { Redirect } from '../schema/redirect.ts';
import { yearOf } from '../year-of.ts';
import { publicCorrections } from './public-corrections.ts';
import { wentWithRecord } from './went-with-record.ts';

/** The records that entered the archive on one day. */
export interface Addition {
  /** `2026-11-21`; undefined where the day was not kept. */
  readonly day: string | undefined;
  /** By accession number. */
  readonly records: readonly ArchivedRecord[];
  readonly articles: number;
  readonly statements: number;
}

/** Up to how many additions of one day are listed one by one. */
export const LISTED_AT_MOST = 50;

/** A list by year with how many of a day’s additions stand in it. */
interface AdditionYear {
  readonly label: string;
  readonly address: string;
  readonly kind: RecordKind;
  readonly year: string;
  readonly count: number;
}

/** The lists by year in which the additions of a day stand, latest year first. */
export function additionYears({ records }: Addition): AdditionYear[] {
  const published = records.filter(({ data }) => data.status === 'published');
  return [...Map.groupBy(published, ({ kind }) => kind)]
    .flatMap(([kind, ofKind]) =>
      [...Map.groupBy(ofKind, yearOf)].map(([year, { length }]) => ({
        label: `${COLLECTIONS[kind]} ${year}`,
        address: `/${COLLECTIONS[kind]}/${year}/`,
        kind,
        year,
        count: length,
      })),
    )
    .sort(
      (left, right) =>
        compareText(right.label.slice(-4), left.label.slice(-4)) || compareText(left.label, right.label),
    );
}

/** What was done to the archive since it was begun; latest first in every list. */
export interface Changes {
  readonly additions: readonly Addition[];
  readonly corrections: readonly {
    readonly record: ArchivedRecord;
    readonly correction: Correction;
    /** Which of its record's corrections it is, from 1; never changes, for they are only ever added. */
    readonly place: number;
  }[];
  readonly retired: readonly { readonly record: ArchivedRecord; readonly part: RetiredPart }[];
  readonly withdrawals: readonly ArchivedRecord[];
  readonly moves: readonly Redirect[];
}

function latestFirst<Item>(items: readonly Item[], dayOf: (item: Item) => string | undefined): Item[] {
  return [...items].sort((left, right) => compareText(dayOf(right) ?? '', dayOf(left) ?? ''));
}

/** Every addition, correction, withdrawal and move that the archive records. */
export function changes(archive: Pick<Archive, 'records' | 'withdrawn' | 'redirects'>): Changes {
  const all = [...archive.records, ...archive.withdrawn].sort((left, right) =>
    compareText(left.id, right.id),
  );
  const additions = [...Map.groupBy(all, ({ data }) => data.entered)].map(([day, records]) => ({
    day,
    records,
    articles: records.filter(({ kind }) => kind === 'article').length,
    statements: records.filter(({ kind }) => kind === 'statement').length,
  }));
  return {
    additions: latestFirst(additions, ({ day }) => day),
    corrections: latestFirst(
      all.flatMap((record) =>
        publicCorrections(record).map((correction, index) => ({ record, correction, place: index + 1 })),
      ),
      ({ correction }) => correction.date,
    ),
    retired: latestFirst(
      all.flatMap((record) =>
        (record.data.retired ?? [])
          .filter((part) => !wentWithRecord(record, part))
          .map((part) => ({ record, part })),
      ),
      ({ part }) => part.date,
    ),
    withdrawals: latestFirst(archive.withdrawn, ({ data }) => data.withdrawn?.date),
    moves: latestFirst(archive.redirects, ({ date }) => date),
  };
}
