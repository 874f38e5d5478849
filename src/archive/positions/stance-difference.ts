import { isAfter, type Order } from '../date-order.ts';
import type { EdtfDate } from '../edtf.ts';
import type { HeldPosition, LinkedPerson } from '../linked.ts';
import type { Stance } from '../schema/stances.ts';

/** One stance of a holder, from when it is first recorded to when it is last. */
export interface StanceSpan {
  readonly stance: Stance;
  /** Earliest first. */
  readonly positions: readonly HeldPosition[];
  /** The people who spoke for the body so, in the order in which they are first recorded. */
  readonly voices: readonly LinkedPerson[];
  /** Whether the body is recorded so without a person who spoke for it. */
  readonly asBody: boolean;
}

/** A stance of which no record is as late as the first of another. */
export interface StanceChange {
  readonly from: StanceSpan;
  readonly to: StanceSpan;
  /** `likely` where one of the dates between which it lies was inferred or is doubted. */
  readonly order: Order;
}

/** Different stances of one day. */
export interface DividedDay {
  readonly date: EdtfDate;
  readonly spans: readonly StanceSpan[];
  /** Whether each stance has voices of its own, so that the body did not speak as one. */
  readonly voicesDiffer: boolean;
}

/** How the stances of one holder on one policy differ. */
export interface StanceDifference {
  /** In the order in which they are first recorded: two or more. */
  readonly spans: readonly StanceSpan[];
  readonly changes: readonly StanceChange[];
  readonly days: readonly DividedDay[];
}

/** The person who spoke, where it was for a body. */
export function voiceOf({ holder, organisation }: HeldPosition): LinkedPerson | undefined {
  return holder?.kind === 'person' && organisation !== undefined ? holder : undefined;
}

function spansOf(positions: readonly HeldPosition[]): StanceSpan[] {
  return [...Map.groupBy(positions, ({ position }) => position.stance)].map(([stance, held]) => {
    const voices = held.map(voiceOf);
    return {
      stance,
      positions: held,
      voices: [...new Set(voices)].filter((voice) => voice !== undefined),
      asBody: voices.includes(undefined),
    };
  });
}

/** The change from one stance to another, where every record of the one is earlier than any of the other. */
function changeBetween(from: StanceSpan, to: StanceSpan): StanceChange | undefined {
  const dates = [from, to].flatMap(({ positions }) => positions.map(({ record }) => record.date));
  const apart = from.positions.every((before) =>
    to.positions.every(
      (after) =>
        before.record.date !== undefined &&
        after.record.date !== undefined &&
        isAfter(after.record.date, before.record.date),
    ),
  );
  if (!apart) return undefined;
  const doubted = dates.some((date) => date?.approximate === true || date?.uncertain === true);
  return { from, to, order: doubted ? 'likely' : 'certain' };
}

function dividedDays(positions: readonly HeldPosition[]): DividedDay[] {
  const dated = positions.flatMap((held) =>
    held.record.date?.precision === 'day' ? [{ held, date: held.record.date }] : [],
  );
  return [...Map.groupBy(dated, ({ date }) => date.text).values()].flatMap((ofDay) => {
    const [first] = ofDay;
    const spans = spansOf(ofDay.map(({ held }) => held));
    if (first === undefined || spans.length < 2) return [];
    const voices = spans.flatMap((span) => [...span.voices, ...(span.asBody ? [undefined] : [])]);
    return [{ date: first.date, spans, voicesDiffer: new Set(voices).size === voices.length }];
  });
}

/**
 * How the stances of one holder on one policy differ: over time, and on one day. Undefined when there is one stance.
 * @param positions earliest first.
 */
export function stanceDifference(positions: readonly HeldPosition[]): StanceDifference | undefined {
  const spans = spansOf(positions);
  if (spans.length < 2) return undefined;
  const changes = spans.slice(1).flatMap((to, index) => {
    const from = spans[index];
    return (from && changeBetween(from, to)) ?? [];
  });
  return { spans, changes, days: dividedDays(positions) };
}
