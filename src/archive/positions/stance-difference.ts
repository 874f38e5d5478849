import { isAfter, type Order } from '../date-order.ts';
import type { EdtfDate } from '../edtf.ts';
import type { HeldPosition, LinkedPerson } from '../linked.ts';
import type { Stance } from '../schema/stances.ts';
import { earliestFirst } from './held-line.ts';

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

/** A time when what is recorded turned from some stances to others: every record of the ones is earlier than of the others. */
export interface StanceChange {
  /** In the order in which they are first recorded: more than one where they come by turns. */
  readonly from: readonly StanceSpan[];
  readonly to: readonly StanceSpan[];
  /** The last record before the change and the first after it. */
  readonly last: HeldPosition;
  readonly first: HeldPosition;
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

/** Whether every record of the ones is earlier than any of the others, whatever days their dates mean. */
function areBefore(ones: readonly StanceSpan[], others: readonly StanceSpan[]): boolean {
  const datesOf = (spans: readonly StanceSpan[]) =>
    spans.flatMap(({ positions }) => positions.map(({ record }) => record.date));
  const later = datesOf(others);
  return datesOf(ones).every((before) =>
    later.every((after) => before !== undefined && after !== undefined && isAfter(after, before)),
  );
}

/** Puts stances together that come by turns or whose order is not known; what is left apart follows in time. */
function phasesOf(spans: readonly StanceSpan[]): StanceSpan[][] {
  const phases: StanceSpan[][] = [];
  for (const [index, span] of spans.entries()) {
    const last = phases.at(-1);
    if (last === undefined || areBefore(spans.slice(0, index), spans.slice(index))) phases.push([span]);
    else last.push(span);
  }
  return phases;
}

function positionsOf(spans: readonly StanceSpan[]): HeldPosition[] {
  return spans.flatMap(({ positions }) => positions).sort(earliestFirst);
}

/** The position that may be the last of those, which are in order: a year ends later than its months. */
function lastOf(positions: readonly HeldPosition[]): HeldPosition | undefined {
  const end = ({ record }: HeldPosition) => record.date?.latest ?? '';
  return positions.reduce<HeldPosition | undefined>(
    (last, held) => (last === undefined || end(held) >= end(last) ? held : last),
    undefined,
  );
}

function changesIn(spans: readonly StanceSpan[]): StanceChange[] {
  const phases = phasesOf(spans);
  return phases.slice(1).flatMap((to, index) => {
    const from = phases[index] ?? [];
    const last = lastOf(positionsOf(from));
    const first = positionsOf(to)[0];
    if (last === undefined || first === undefined) return [];
    const doubted = [last, first].some(
      ({ record }) => record.date?.approximate === true || record.date?.uncertain === true,
    );
    return [{ from, to, last, first, order: doubted ? 'likely' : 'certain' }];
  });
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
  return { spans, changes: changesIn(spans), days: dividedDays(positions) };
}
