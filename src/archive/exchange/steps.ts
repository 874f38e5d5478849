import { dateOf, type EdtfDate } from '../edtf.ts';
import type { ArchivedRecord, LinkedPolicy } from '../linked.ts';
import { compareText } from '../order.ts';
import type { Entry } from './entry.ts';

/** A key date of a policy, with its place among them. */
export interface Turn {
  /** 1 for the earliest. */
  readonly number: number;
  readonly date: EdtfDate;
  /** What happened, in our words. */
  readonly event: string;
}

/** What happened on one day, or at some time in a month or a year that is known no better. */
export interface Step {
  /** Undefined: no date is known. Of one day the certain date where anything in the step has it. */
  readonly date: EdtfDate | undefined;
  readonly turns: readonly Turn[];
  /** Statements before articles, what is answered before its answer. */
  readonly entries: readonly Entry[];
  /** Articles in which nobody’s position or words on the policy are recorded. */
  readonly coverage: readonly ArchivedRecord[];
}

/**
 * Orders dates for a story: days by day, and what is known to a month or a year alone after the days in which it may
 * have been: it must not seem to come before them.
 */
export function storyOrder(date: EdtfDate | undefined): string {
  if (date === undefined) return '~';
  return date.precision === 'day' ? `${date.latest}/0` : `${date.latest || '9999'}/1/${date.text}`;
}

/** The key dates of a policy, earliest first, numbered. */
export function turnsOf({ data }: Pick<LinkedPolicy, 'data'>): Turn[] {
  return (data.key_dates ?? [])
    .map(({ date, event }) => ({ date: dateOf(date), event }))
    .sort((left, right) => compareText(storyOrder(left.date), storyOrder(right.date)))
    .map((turn, index) => ({ ...turn, number: index + 1 }));
}

/** Statements of the issuer first, then other statements, then articles; by accession number. */
function inStep(policy: LinkedPolicy): (left: Entry, right: Entry) => number {
  const rank = ({ record }: Entry) =>
    record.kind === 'article' ? 2 : record.issuer === policy.issuer && policy.issuer !== undefined ? 0 : 1;
  return (left, right) => rank(left) - rank(right) || compareText(left.record.id, right.record.id);
}

/** Moves what answers something of the same step behind it. */
function answersAfter(entries: readonly Entry[]): Entry[] {
  const placed: Entry[] = [];
  const here = new Map(entries.map((entry) => [entry.record, entry]));
  const place = (entry: Entry, waiting: ReadonlySet<Entry>) => {
    if (placed.includes(entry) || waiting.has(entry)) return;
    for (const answered of entry.record.answers) {
      const other = here.get(answered);
      if (other !== undefined) place(other, new Set([...waiting, entry]));
    }
    placed.push(entry);
  };
  for (const entry of entries) place(entry, new Set());
  return placed;
}

/** The story of a policy, step by step, earliest first; what has no date last. */
export function stepsOf(policy: LinkedPolicy, entries: readonly Entry[], turns: readonly Turn[]): Step[] {
  const byDate = Map.groupBy(entries, ({ record }) => storyOrder(record.date));
  const turnsByDate = Map.groupBy(turns, ({ date }) => storyOrder(date));
  return [...new Set([...byDate.keys(), ...turnsByDate.keys()])].sort().map((key) => {
    const here = byDate.get(key) ?? [];
    const told = turnsByDate.get(key) ?? [];
    const dates = [...told.map(({ date }) => date), ...here.map(({ record }) => record.date)];
    return {
      date: dates.find((date) => date !== undefined && !date.approximate && !date.uncertain) ?? dates[0],
      turns: told,
      entries: answersAfter(here.filter(({ voices }) => voices.length > 0).sort(inStep(policy))),
      coverage: here.filter(({ voices }) => voices.length === 0).map(({ record }) => record),
    };
  });
}
