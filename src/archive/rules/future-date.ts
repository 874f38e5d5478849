import type { Content, RecordEntry } from '../content.ts';
import { dateOf } from '../edtf.ts';
import type { DataPath } from '../finding.ts';
import { showPath } from '../schema/explain.ts';
import { draftExample } from './draft-example.ts';
import type { Rule } from './rule.ts';

/** What has happened has happened by the day of the check. */
export const futureDate: Rule = {
  id: 'future-date',
  holds: 'Nothing that the archive says has happened is dated after today.',
  why: 'A day or year typed wrong is the commonest mistake of all, and one in the future shows itself.',
  example: draftExample({ fields: ['date: 2921-03-05'] }, { fields: ['date: 2021-03-05'] }),
  *check(content, _archive, { today }) {
    if (today === undefined) return;
    for (const { file, path, date } of pastDates(content)) {
      // Days sort as text; only what begins like a year to come needs reading.
      if (date <= today || dateOf(date).earliest <= today) continue;
      yield {
        rule: this.id,
        severity: 'error',
        file,
        path,
        message: `${typeof path[0] === 'number' ? file : ''}${showPath(path)} is ${date}, which is still to come.`,
        expected: `a date up to today, ${today}`,
        mend: 'Correct the date.',
      };
    }
  },
};

interface PastDate {
  readonly file: string;
  readonly path: DataPath;
  readonly date: string;
}

/** The dates of what cannot be announced beforehand; the dates of policies and bodies can. */
function* pastDates({ records, people, redirects }: Content): Iterable<PastDate> {
  for (const record of records) yield* datesOf(record);
  for (const { file, data } of people) {
    for (const [index, { seen }] of (data.roles ?? []).entries())
      if (seen !== undefined) yield { file, path: ['roles', index, 'seen'], date: seen };
  }
  for (const [index, { date }] of redirects.entries())
    if (date !== undefined) yield { file: 'redirects.yaml', path: [index, 'date'], date };
}

function* datesOf({ file, data }: RecordEntry): Iterable<PastDate> {
  const { date, capture, entered, withdrawn, retired = [], corrections = [] } = data;
  if (date !== undefined) yield { file, path: ['date'], date };
  for (const [index, part] of retired.entries())
    yield { file, path: ['retired', index, 'date'], date: part.date };
  if (capture?.date !== undefined) yield { file, path: ['capture', 'date'], date: capture.date };
  for (const [index, correction] of corrections.entries())
    yield { file, path: ['corrections', index, 'date'], date: correction.date };
  if (entered !== undefined) yield { file, path: ['entered'], date: entered };
  if (withdrawn !== undefined) yield { file, path: ['withdrawn', 'date'], date: withdrawn.date };
}
