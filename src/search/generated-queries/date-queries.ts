import type { ArchivedRecord } from '../../archive/linked.ts';
import { MONTH_NAMES } from '../../archive/month-names.ts';
import { type Days, daysBetween, daysOf, daysOfRecord, ONE_DAY } from '../oracle/days.ts';
import type { Oracle } from '../oracle/oracle.ts';
import type { Chance } from './chance.ts';
import { type GeneratedQuery, unit } from './generated-query.ts';
import { fieldTyped } from './word-queries.ts';

/** Days asked for, as typed, with what they use of the language. */
export interface TypedDays {
  readonly typed: string;
  readonly days: Days;
  readonly feature: string;
}

/** A date around that of a record: on its first or last day, a day or a month beside it, open or closed. */
export function ofDate(oracle: Oracle, about: ArchivedRecord, chance: Chance): GeneratedQuery {
  const field = chance.from(['date:', 'date:', 'year:', 'before:', 'after:']);
  const { typed, days, feature } =
    field === 'date:'
      ? chance.onceIn(4)
        ? freelyTyped(about, chance)
        : datesAround(about, chance)
      : field === 'year:'
        ? yearsAround(about, chance)
        : halfOfTime(field, about, chance);
  const name = fieldTyped(field, chance);
  return unit(`${name}${typed}`, oracle.dated(days), field, `${field} ${feature}`);
}

/** A day, month, year or range, as `date:` and the address take it. */
export function datesAround(about: ArchivedRecord, chance: Chance): TypedDays {
  const [one, other] = [dateNear(about, chance), dateNear(about, chance)];
  const [from, to] = daysOf(one).first <= daysOf(other).last ? [one, other] : [other, one];
  const ranged = daysOf(from).first <= daysOf(to).last;
  return chance.from<TypedDays>([
    { typed: one, days: daysOf(one), feature: precisionOf(one) },
    ranged
      ? { typed: `${from}..${to}`, days: daysBetween(from, to), feature: 'range' }
      : { typed: one, days: daysOf(one), feature: precisionOf(one) },
    { typed: `${one}..`, days: daysBetween(one, ''), feature: 'open end' },
    { typed: `..${one}`, days: daysBetween('', one), feature: 'open beginning' },
  ]);
}

function yearsAround(about: ArchivedRecord, chance: Chance): TypedDays {
  const year = dateNear(about, chance).slice(0, 4);
  const later = String(Number(year) + chance.below(3)).padStart(4, '0');
  return chance.from<TypedDays>([
    { typed: year, days: daysOf(year), feature: 'year' },
    { typed: `${year}..${later}`, days: daysBetween(year, later), feature: 'range' },
    { typed: `${year}..`, days: daysBetween(year, ''), feature: 'open end' },
    { typed: `..${year}`, days: daysBetween('', year), feature: 'open beginning' },
  ]);
}

function halfOfTime(field: 'before:' | 'after:' | string, about: ArchivedRecord, chance: Chance): TypedDays {
  const typed = dateNear(about, chance);
  const { first, last } = daysOf(typed);
  const days =
    field === 'before:'
      ? { first: -Infinity, last: first - ONE_DAY }
      : { first: last + ONE_DAY, last: Infinity };
  return { typed, days, feature: precisionOf(typed) };
}

/** A day near the beginning or the end of what a record's date can mean, or its month, or its year. */
function dateNear({ date }: ArchivedRecord, chance: Chance): string {
  const own = daysOfRecord(date);
  const bounds = [own?.first, own?.last].filter((day) => day !== undefined && Number.isFinite(day));
  const day =
    (chance.maybe(bounds) ?? Date.UTC(2003, 4, 17)) + ONE_DAY * chance.from([0, 0, 0, -1, 1, -31, 31]);
  return new Date(day).toISOString().slice(0, chance.from(['YYYY', 'YYYY-MM', 'YYYY-MM-DD']).length);
}

/** A month, a day or a range as people type it: `"May 2021"`, `17/05/2021`, `2021-5`, `2021-10..2021-05`. */
function freelyTyped(about: ArchivedRecord, chance: Chance): TypedDays {
  const date = dateNear(about, chance);
  const days = daysOf(date);
  const [year, month, day] = date.split('-');
  if (month === undefined) {
    const later = String(Number(date) + 1);
    return { typed: `${later}..${date}`, days: daysBetween(date, later), feature: 'range turned round' };
  }
  const name = MONTH_NAMES[Number(month) - 1];
  const words = day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
  const figures = day === undefined ? `${year}-${Number(month)}` : `${day}/${month}/${year}`;
  return chance.from([
    { typed: `"${words}"`, days, feature: 'in words' },
    { typed: figures, days, feature: 'in figures' },
  ]);
}

function precisionOf(typed: string): string {
  return typed.length === 4 ? 'year' : typed.length === 7 ? 'month' : 'day';
}
