import type { Mark } from '../../archive/exchange/marks.ts';
import type { PlacedMark } from './placed-mark.ts';

/** A line from an answer to what it answers. */
export interface Arrow {
  readonly from: PlacedMark;
  readonly to: PlacedMark;
}

/** Lines from each answer to what the data says that it answers. */
export function arrowsOf(drawn: ReadonlyMap<Mark, PlacedMark>): Arrow[] {
  const first = new Map<Mark['record'], PlacedMark>();
  for (const [mark, at] of drawn) {
    // Of a statement the mark of whoever issued it.
    const own = mark.record.issuer === undefined || mark.body === mark.record.issuer;
    if (own && !first.has(mark.record)) first.set(mark.record, at);
  }
  return [...first].flatMap(([record, from]) =>
    record.answers.flatMap((answered) => {
      const to = first.get(answered);
      return to === undefined ? [] : [{ from, to }];
    }),
  );
}
