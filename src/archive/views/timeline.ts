import { dateOf, type EdtfDate } from '../edtf.ts';
import type { Archive } from '../index.ts';
import type { LinkedPolicy } from '../linked.ts';
import { compareText } from '../order.ts';
import { yearOf } from '../year-of.ts';
import { countYears, type YearCount } from './year-counts.ts';

/** Something that happened in the history of a policy, or is due. */
export interface TimelineEvent {
  readonly date: EdtfDate;
  /** What happened, in our words. */
  readonly event: string;
  readonly policy: LinkedPolicy;
}

/** A policy in a year: how many of the year’s records name it. */
export interface PolicyYear {
  readonly policy: LinkedPolicy;
  readonly count: number;
}

/** One year: what happened, and how much is recorded of it. */
export interface TimelineYear {
  readonly year: string;
  /** Earliest first. */
  readonly events: readonly TimelineEvent[];
  /** The policies that most of its records name, most first; those that only one names are left out. */
  readonly busiest: readonly PolicyYear[];
  readonly articles: YearCount;
  readonly statements: YearCount;
}

/** The key dates of every policy, and the day of issue where no key date tells of it; earliest first. */
export function policyEvents(policies: readonly LinkedPolicy[]): TimelineEvent[] {
  const events = policies.flatMap((policy): TimelineEvent[] => {
    const { key_dates = [], issued } = policy.data;
    const known = key_dates.map(({ date, event }) => ({ date: dateOf(date), event, policy }));
    if (issued === undefined) return known;
    const start = dateOf(issued);
    const told = known.some(
      ({ date }) => date.earliest >= start.earliest && date.earliest <= (start.latest || start.earliest),
    );
    return told ? known : [...known, { date: start, event: 'Issued or begun', policy }];
  });
  return events.sort(
    (left, right) =>
      compareText(left.date.sortKey, right.date.sortKey) || compareText(left.policy.name, right.policy.name),
  );
}

/** So many policies are named as the busiest of a year. */
const BUSIEST = 5;

/** The policies most recorded in each year. */
function busiestByYear(policies: readonly LinkedPolicy[]): Map<string, PolicyYear[]> {
  const counts = policies.flatMap((policy) =>
    [...Map.groupBy(policy.records, yearOf)].map(([year, records]) => ({
      policy,
      year,
      count: records.length,
    })),
  );
  return new Map(
    [...Map.groupBy(counts, ({ year }) => year)].map(([year, held]) => [
      year,
      held
        .filter(({ count }) => count > 1)
        .sort((left, right) => right.count - left.count || compareText(left.policy.name, right.policy.name))
        .slice(0, BUSIEST)
        .map(({ policy, count }) => ({ policy, count })),
    ]),
  );
}

/** Years with key dates or records, latest first; a year without either is left out. */
export function timeline(archive: Pick<Archive, 'policies' | 'records'>): TimelineYear[] {
  const events = Map.groupBy(policyEvents(archive.policies), (event) => yearOf(event));
  const busiest = busiestByYear(archive.policies);
  const dated = archive.records.filter(({ date }) => date !== undefined);
  const years = [...new Set([...events.keys(), ...dated.map(yearOf)])].sort().reverse();
  const articles = countYears(
    dated.filter(({ kind }) => kind === 'article'),
    years,
  );
  const statements = countYears(
    dated.filter(({ kind }) => kind === 'statement'),
    years,
  );
  return years.flatMap((year, index) => {
    const [of, by] = [articles[index], statements[index]];
    return of === undefined || by === undefined
      ? []
      : [
          {
            year,
            events: events.get(year) ?? [],
            busiest: busiest.get(year) ?? [],
            articles: of,
            statements: by,
          },
        ];
  });
}
