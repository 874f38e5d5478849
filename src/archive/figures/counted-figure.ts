import type { ClaimedFigure } from '../linked.ts';
import { compareText } from '../order.ts';
import { type Quantity, quantityOf } from './quantity.ts';
import { type Thing, thingOf } from './thing.ts';

/** A claimed figure, read: how much of what. */
export interface CountedFigure {
  readonly claimed: ClaimedFigure;
  /** Undefined where the value is not one number: such figures are shown and never compared. */
  readonly quantity: Quantity | undefined;
  readonly thing: Thing;
}

/** Reads a claimed figure. */
export function countedFigure(claimed: ClaimedFigure): CountedFigure {
  const { value, of } = claimed.figure;
  return { claimed, quantity: quantityOf(value), thing: thingOf(of) };
}

/** Whether two figures were given by the same body or person; never where one does not say by whom. */
export function haveSameClaimant(
  { claimed: left }: CountedFigure,
  { claimed: right }: CountedFigure,
): boolean {
  return left.claimantName !== undefined && left.claimantName === right.claimantName;
}

/** Orders figures by the dates of their records, undated first; of one date, by record. */
export function earliestFirst({ claimed: left }: CountedFigure, { claimed: right }: CountedFigure): number {
  return (
    compareText(left.record.date?.sortKey ?? '', right.record.date?.sortKey ?? '') ||
    compareText(left.record.id, right.record.id)
  );
}
