import { canonicalUrl } from '../canonical-url.ts';
import type { Content, RecordEntry } from '../content.ts';
import { parseDate } from '../edtf.ts';
import type { Finding } from '../finding.ts';
import { compareText } from '../order.ts';
import { areNearlySame, comparableTitle } from '../title-likeness.ts';
import { draftExample } from './draft-example.ts';
import type { Rule } from './rule.ts';

/** One page, one record. */
export const duplicateRecord: Rule = {
  id: 'duplicate-record',
  holds: 'No two records describe the same page.',
  why: 'A page with two records would be cited under two numbers and counted twice, and a correction to one of them would miss the other.',
  example: draftExample(
    { fields: ['url: https://www.times.example.org/2021/body-a-objects/?utm_source=post'] },
    { fields: ['url: https://times.example.org/2021/body-a-objects-again'] },
  ),
  *check(content) {
    const standing = inOrderOfEntry(content);
    const told = new Set<string>();
    for (const same of groups(standing, ({ data }) => canonicalUrl(data.url ?? ''))) {
      const [first, ...later] = same;
      if (first === undefined) continue;
      for (const record of later) {
        told.add(record.file);
        yield sameUrl(record, first);
      }
    }
    for (const same of groups(standing, sourceAndDay)) {
      const titled = same.map((record) => ({ record, title: comparableTitle(record.data.title) }));
      for (const [index, { record, title }] of titled.entries()) {
        if (told.has(record.file)) continue;
        const first = titled.slice(0, index).find((other) => areNearlySame(title, other.title));
        if (first !== undefined) yield sameTitle(record, first.record);
      }
    }
  },
};

/** The records that stand, older before newer: by accession number, then those that have none yet. */
function inOrderOfEntry({ records }: Content): RecordEntry[] {
  return records
    .filter(({ data }) => data.status !== 'withdrawn')
    .toSorted(
      (left, right) => compareNumbers(left.data.id, right.data.id) || compareText(left.file, right.file),
    );
}

function compareNumbers(left: string | undefined, right: string | undefined): number {
  if (left === undefined || right === undefined)
    return Number(left === undefined) - Number(right === undefined);
  const year = compareText(left.slice(0, 4), right.slice(0, 4));
  return year || left.length - right.length || compareText(left, right);
}

/** Records that have a key in common with another, in the order given; those without a key are in no group. */
function groups(
  records: readonly RecordEntry[],
  keyOf: (record: RecordEntry) => string | undefined,
): RecordEntry[][] {
  const byKey = Map.groupBy(records, keyOf);
  byKey.delete(undefined);
  return [...byKey.values()].filter(({ length }) => length > 1);
}

/** Only of a day: many different pages of one source share a month or a year. */
function sourceAndDay({ data }: RecordEntry): string | undefined {
  if (data.source === undefined || data.date === undefined) return undefined;
  const date = parseDate(data.date);
  return date?.precision === 'day' ? `${data.source} ${date.earliest}` : undefined;
}

function nameOf({ file, data }: RecordEntry): string {
  return data.id === undefined ? file : `${data.id} (${file})`;
}

/** What to do with the second of two records of one page, as the rest of a sentence. */
function mendOf(record: RecordEntry, first: RecordEntry): string {
  return record.data.id === undefined
    ? `add what this file knows to ${first.file} and delete this file`
    : `add what this record knows to ${first.file} and set status: withdrawn here${first.data.id === undefined ? '' : ` with successor: ${first.data.id}`}`;
}

function sameUrl(record: RecordEntry, first: RecordEntry): Finding {
  return {
    rule: duplicateRecord.id,
    severity: 'error',
    file: record.file,
    path: ['url'],
    message: `The page at ${record.data.url} is that of ${nameOf(first)} already.`,
    expected: 'the address of a page that no other record describes',
    mend: `Correct url; or, if both are of one page, ${mendOf(record, first)}.`,
  };
}

function sameTitle(record: RecordEntry, first: RecordEntry): Finding {
  return {
    rule: duplicateRecord.id,
    severity: 'warning',
    file: record.file,
    path: ['title'],
    message: `${nameOf(first)} is of the same source and day, with nearly the same title: “${first.data.title}”.`,
    expected: 'a page that no other record describes',
    mend: `If both are of one page: ${mendOf(record, first)}.`,
  };
}
