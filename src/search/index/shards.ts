import type { ArchivedRecord } from '../../archive/linked.ts';
import { yearOf } from '../../archive/year-of.ts';

/**
 * Cuts records, latest first, into shards to be indexed and opened one by one: whole years, of which a new shard
 * begins once the one before holds as many records as asked. Undated records stay with the last.
 */
export function shardsOf(records: readonly ArchivedRecord[], atLeast: number): ArchivedRecord[][] {
  const shards: ArchivedRecord[][] = [];
  let year = '';
  for (const record of records) {
    const shard = shards.at(-1);
    const newYear = yearOf(record) !== year && record.date !== undefined;
    if (shard === undefined || (newYear && shard.length >= atLeast)) shards.push([record]);
    else shard.push(record);
    year = yearOf(record);
  }
  return shards;
}

/** First and last day that dates of the records can mean, an empty string for an open end. Undefined when none is dated. */
export function daysOf(
  records: readonly Pick<ArchivedRecord, 'date'>[],
): readonly [from: string, to: string] | undefined {
  const dates = records.flatMap(({ date }) => date ?? []);
  const [from] = dates.map(({ earliest }) => earliest).sort();
  const ends = dates.map(({ latest }) => latest).sort();
  if (from === undefined) return undefined;
  return [from, ends.includes('') ? '' : (ends.at(-1) ?? '')];
}
