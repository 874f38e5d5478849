import type { EdtfDate } from '../edtf.ts';
import type { Agent, ArchivedRecord } from '../linked.ts';
import type { Stance } from '../schema/stances.ts';
import type { Entry } from './entry.ts';
import type { Lane, Lanes } from './lanes.ts';

/** One thing to be drawn in a lane: a stance that somebody took in a record, or a record without one. */
export interface Mark {
  readonly lane: Lane;
  readonly record: ArchivedRecord;
  readonly date: EdtfDate;
  /** Undefined: a statement or words without a recorded position, or coverage. */
  readonly stance: Stance | undefined;
  /** Undefined for coverage, and for somebody not named. */
  readonly body: Agent | undefined;
}

/** What is drawn of the entries, in their order: one mark for each stance that a voice takes; what has no date is left out. */
export function marksOf(entries: readonly Entry[], lanes: Lanes): Mark[] {
  return entries.flatMap(({ record, voices }): Mark[] => {
    const { date } = record;
    if (date === undefined) return [];
    if (voices.length === 0)
      return lanes.coverage === undefined
        ? []
        : [{ lane: lanes.coverage, record, date, stance: undefined, body: undefined }];
    return voices.flatMap(({ body, positions }) => {
      const lane = lanes.of(body);
      const stances: (Stance | undefined)[] = [...new Set(positions.map(({ position }) => position.stance))];
      if (stances.length === 0) stances.push(undefined);
      return lane === undefined ? [] : stances.map((stance) => ({ lane, record, date, stance, body }));
    });
  });
}
