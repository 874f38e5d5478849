import type { ArchivedRecord, HeldPosition, LinkedPolicy } from '../linked.ts';
import { type Voice, voicesOf } from './voice.ts';

/** A record as it is told in the story of a policy. */
export interface Entry {
  readonly record: ArchivedRecord;
  /** Who is heard in it, without what is told at the statements that it reports. */
  readonly voices: readonly Voice[];
  /** Coverage that says nothing beyond it, told here and not by itself: the data holds that it reports this. */
  readonly reportedBy: readonly ArchivedRecord[];
}

function same(left: HeldPosition, right: HeldPosition): boolean {
  return (
    (left.organisation ?? left.holder) === (right.organisation ?? right.holder) &&
    left.position.stance === right.position.stance
  );
}

/** What an article holds beyond the statements that it reports. */
function beyond(voices: readonly Voice[], reported: readonly Voice[]): Voice[] {
  const told = reported.flatMap(({ positions }) => positions);
  const speakers = new Set(reported.map(({ body }) => body));
  return voices.flatMap((voice) => {
    const positions = voice.positions.filter((held) => !told.some((other) => same(held, other)));
    const quotations = voice.quotations.filter(() => !speakers.has(voice.body));
    return positions.length + quotations.length === 0 ? [] : [{ ...voice, positions, quotations }];
  });
}

/**
 * The records on a policy as entries of its story, in the order given. What an article repeats of statements that it
 * reports stands at those statements where they are among the records.
 */
export function entriesOf(policy: LinkedPolicy, records: readonly ArchivedRecord[]): Entry[] {
  const voices = new Map(records.map((record) => [record, voicesOf(record, policy)]));
  const folded = new Map<ArchivedRecord, ArchivedRecord[]>();
  const entries = records.flatMap((record): { record: ArchivedRecord; voices: Voice[] }[] => {
    const own = voices.get(record) ?? [];
    const reported = record.kind === 'article' ? record.reports.filter((other) => voices.has(other)) : [];
    if (reported.length === 0) return [{ record, voices: own }];
    const left = beyond(
      own,
      reported.flatMap((other) => voices.get(other) ?? []),
    );
    if (left.length > 0) return [{ record, voices: left }];
    for (const other of reported) folded.set(other, [...(folded.get(other) ?? []), record]);
    return [];
  });
  return entries.map((entry) => ({ ...entry, reportedBy: folded.get(entry.record) ?? [] }));
}
