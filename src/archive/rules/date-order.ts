import type { EntityEntry, RecordEntry } from '../content.ts';
import { comesAfter } from '../date-order.ts';
import type { DataPath, Finding } from '../finding.ts';
import { showPath } from '../schema/explain.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { Policy } from '../schema/policy.ts';
import { draftExample } from './draft-example.ts';
import type { Rule } from './rule.ts';

/** What comes first is dated first. */
export const dateOrder: Rule = {
  id: 'date-order',
  holds:
    'A record comes after what it answers and reports, is entered after it appeared and corrected after it was entered; histories run forwards.',
  why: 'Timelines are made of these dates. Two that contradict each other cannot both be right; what is known only roughly is judged only where no reading of it fits.',
  example: draftExample(
    { fields: ['date: 2020-03-05', 'answers: [2026-0001]'] },
    { fields: ['date: 2021-03-05', 'answers: [2026-0001]'] },
  ),
  *check(content) {
    const dates = new Map(content.records.map(({ data }) => [data.id, data.date]));
    for (const record of content.records) {
      yield* amongRecords(record, dates);
      yield* insideRecord(record);
    }
    for (const organisation of content.organisations) yield* ofOrganisation(organisation);
    const policies = new Map(content.policies.map(({ id, data }) => [id, data]));
    for (const policy of content.policies) yield* ofPolicy(policy, policies);
  },
};

/** Dates of records by their numbers. */
type Dates = ReadonlyMap<string | undefined, string | undefined>;

function* amongRecords({ file, data }: RecordEntry, dates: Dates): Iterable<Finding> {
  const later = function* (path: DataPath, id: string, verb: string): Iterable<Finding> {
    const order = comesAfter(dates.get(id), data.date);
    if (order === undefined) return;
    yield finding(file, path, {
      severity: order === 'certain' ? 'error' : 'warning',
      message: `The record is of ${data.date} and ${verb} ${id}, which is of ${dates.get(id)}.`,
      expected: `a record of ${data.date} or before`,
      mend: `Correct ${path[0]}, or date in one of the two records.`,
    });
  };
  for (const [index, id] of (data.answers ?? []).entries()) yield* later(['answers', index], id, 'answers');
  for (const [index, id] of (data.reports ?? []).entries()) yield* later(['reports', index], id, 'reports');
  const through = data.known_through;
  const order = comesAfter(data.date, dates.get(through));
  if (through === undefined || order === undefined) return;
  yield finding(file, ['known_through'], {
    severity: order === 'certain' ? 'error' : 'warning',
    message: `The record is of ${data.date} and known through ${through}, which is of ${dates.get(through)} already.`,
    expected: `a record of ${data.date} or after`,
    mend: 'Correct known_through, or date in one of the two records.',
  });
}

function* insideRecord({ file, data }: RecordEntry): Iterable<Finding> {
  const { date, capture, entered, withdrawn, retired = [], corrections = [] } = data;
  const copied = comesAfter(date, capture?.date);
  if (copied !== undefined) {
    yield finding(file, ['capture', 'date'], {
      // Pages are dated anew when they are changed.
      severity: 'warning',
      message: `The copy was saved on ${capture?.date}, before the page appeared (${date}).`,
      expected: `${date} or after`,
      mend: 'Correct date or capture.date; a date under which the page was published again is not its date.',
    });
  }
  if (entered === undefined) return;
  const appeared = comesAfter(date, entered);
  if (appeared !== undefined) {
    yield finding(file, ['entered'], {
      severity: appeared === 'certain' ? 'error' : 'warning',
      message: `The record entered the archive on ${entered}, before its page appeared (${date}).`,
      expected: `${date} or after`,
      mend: 'Correct date; entered is given by npm run accession.',
    });
  }
  const events: readonly (readonly [DataPath, string | undefined, string])[] = [
    ...retired.map(
      (part, index) => [['retired', index, 'date'], part.date, `${part.id} was taken back`] as const,
    ),
    ...corrections.map(
      (one, index) => [['corrections', index, 'date'], one.date, 'It was corrected'] as const,
    ),
    [['withdrawn', 'date'], withdrawn?.date, 'It was withdrawn'],
  ];
  for (const [path, day, what] of events) {
    if (day === undefined || day >= entered) continue;
    yield finding(file, path, {
      severity: 'error',
      message: `${what} on ${day}, before the record entered the archive (${entered}).`,
      expected: `${entered} or after`,
      mend: `Correct ${showPath(path)}; entered is given by npm run accession.`,
    });
  }
  yield* forwards(file, 'corrections', corrections, 'Put the corrections in order, oldest first.');
}

function* ofOrganisation({ file, data }: EntityEntry<Organisation>): Iterable<Finding> {
  const { founded, dissolved } = data;
  if (comesAfter(founded, dissolved) === undefined) return;
  yield finding(file, ['dissolved'], {
    severity: 'error',
    message: `The organisation was dissolved ${dissolved}, before it was founded (${founded}).`,
    expected: `${founded} or after`,
    mend: 'Correct founded or dissolved.',
  });
}

function* ofPolicy(
  { file, data }: EntityEntry<Policy>,
  policies: ReadonlyMap<string, Policy>,
): Iterable<Finding> {
  yield* forwards(file, 'key_dates', data.key_dates ?? [], 'Put the dates in order, oldest first.');
  const next = data.superseded_by;
  const taken = next === undefined ? undefined : policies.get(next)?.issued;
  if (comesAfter(data.issued, taken) === undefined) return;
  yield finding(file, ['superseded_by'], {
    severity: 'warning',
    message: `The policy was issued ${data.issued}, and ${next}, which took its place, before it (${taken}).`,
    expected: 'a policy that was issued later',
    mend: 'Correct superseded_by, or issued in one of the two policies.',
  });
}

/** A history whose dates run backwards somewhere. */
function* forwards(
  file: string,
  field: 'corrections' | 'key_dates',
  events: readonly { readonly date: string }[],
  mend: string,
): Iterable<Finding> {
  for (const [index, { date }] of events.entries()) {
    const before = events[index - 1]?.date;
    if (comesAfter(before, date) === undefined) continue;
    yield finding(file, [field, index, 'date'], {
      severity: 'warning',
      message: `${date} comes after ${before} in the list, and before it in time.`,
      expected: 'dates in order, oldest first',
      mend,
    });
  }
}

function finding(
  file: string,
  path: DataPath,
  rest: Pick<Finding, 'severity' | 'message' | 'expected' | 'mend'>,
): Finding {
  return { rule: dateOrder.id, file, path, ...rest };
}
