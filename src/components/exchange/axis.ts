import { MONTH_NAMES } from '../../archive/month-names.ts';
import { dayNumber, dayOf, MONTHS_NAMED, monthsIn, place, type Scale } from './scale.ts';

/** A label under the picture. */
export interface Tick {
  /** Per cent of the width. */
  readonly x: number;
  readonly label: string;
  /** The chapter that it names; undefined for days. */
  readonly period: string | undefined;
}

/** Least distance of two labels in per cent of the width: a year on a phone. */
const ROOM = 9;

/** The labels of one row, without those that would run into the one before. */
function withRoom(ticks: readonly Tick[]): Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks) {
    const last = kept.at(-1);
    if (last === undefined || tick.x - last.x >= ROOM) kept.push(tick);
    // A year that begins within the picture is worth more than the rest of one at its edge.
    else if (kept.length === 1) kept[0] = tick;
  }
  return kept;
}

/** The first days of the months in a scale. */
function monthsOf(scale: Scale): string[] {
  const [year = 0, month = 1] = dayOf(scale.from).split('-').map(Number);
  return Array.from({ length: monthsIn(scale) }, (_, index) => {
    const place = year * 12 + month - 1 + index;
    return `${Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}-01`;
  });
}

/** What is written under a picture of time: days of one month, else months as long as there is room for them, and years. */
export function axisOf(scale: Scale): { readonly fine: readonly Tick[]; readonly years: readonly Tick[] } {
  const months = monthsOf(scale);
  if (months.length <= 1) {
    const fine = [0, 7, 14, 21, 28].flatMap((after): Tick[] => {
      const day = scale.from + after;
      return day < scale.to ? [{ x: place(scale, day), label: String(after + 1), period: undefined }] : [];
    });
    return { fine, years: [] };
  }
  const named = months.length <= MONTHS_NAMED;
  const fine = named
    ? months.map((day) => ({
        x: place(scale, dayNumber(day)),
        label: (MONTH_NAMES[Number(day.slice(5, 7)) - 1] ?? '').slice(0, 3),
        period: day.slice(0, 7),
      }))
    : [];
  const years = months
    .filter((day, index) => index === 0 || day.endsWith('-01-01'))
    .map((day) => ({ x: place(scale, dayNumber(day)), label: day.slice(0, 4), period: day.slice(0, 4) }));
  return { fine, years: withRoom(years) };
}
