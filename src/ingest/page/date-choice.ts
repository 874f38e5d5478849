import type { LineDate } from './date-line.ts';
import type { PageDate } from './page.ts';

/** The date of publication as far as it is sure, and what the editor has to know of it. */
export interface DateChoice {
  readonly date?: PageDate | undefined;
  readonly warnings: readonly string[];
}

function quoted(dates: readonly LineDate[]): string {
  return [...new Set(dates.map(({ printed }) => `“${printed.trim()}”`))].join(', ');
}

/** What is doubtful of a date that says one day, one of several, or none. */
function doubtOf({ printed, readings, weekdayAtFault }: LineDate): string | undefined {
  const [first, ...others] = readings;
  if (first === undefined) return `The page gives the date “${printed}”, which is no day of the calendar.`;
  if (others.length > 0) {
    return `The date “${printed}” is ambiguous: ${readings.join(' or ')}. It was not taken; give the date that is right.`;
  }
  return weekdayAtFault === undefined
    ? undefined
    : `The date “${printed}” names a day of the week that ${first} was not.`;
}

/**
 * Chooses the date of publication among the dates that a page gives of itself. One labelled as published goes
 * before one without a label; a date of a later change is never taken. Dates that contradict each other, and an
 * ambiguous one, give no date but a warning that names the readings.
 * @param from where the dates were found.
 */
export function chooseDate(dates: readonly LineDate[], from: PageDate['from']): DateChoice {
  const labelled = dates.filter(({ role }) => role === 'published');
  const candidates = labelled.length > 0 ? labelled : dates.filter(({ role }) => role === undefined);
  const [first] = candidates;
  if (first === undefined) {
    const warnings =
      dates.length === 0
        ? []
        : [`The page says only when it was last changed (${quoted(dates)}), not when it was published.`];
    return { warnings };
  }
  const sure = candidates.filter(({ readings }) => readings.length === 1);
  const days = new Set(sure.map(({ readings }) => readings[0]));
  if (days.size > 1) {
    return { warnings: [`The page gives more than one date (${quoted(sure)}); none was taken.`] };
  }
  const chosen = sure[0] ?? first;
  const doubt = doubtOf(chosen);
  const [edtf, other] = chosen.readings;
  return {
    date: { ...(edtf === undefined || other !== undefined ? {} : { edtf }), from, printed: chosen.printed },
    warnings: doubt === undefined ? [] : [doubt],
  };
}

/**
 * Chooses among the dates around a page's title: those below it go before those above it, where sites print the
 * day on which a page is read.
 */
export function chooseNearTitle(
  below: readonly LineDate[],
  above: readonly LineDate[],
  from: PageDate['from'],
): DateChoice {
  if (above.length === 0 || below.some(({ role }) => role !== 'changed')) return chooseDate(below, from);
  const choice = chooseDate(above, from);
  if (choice.date?.edtf === undefined || above.some(({ role }) => role === 'published')) return choice;
  const doubt = `The date “${choice.date.printed}” stands above the title; make sure that it is not the day on which the page was saved.`;
  return { date: choice.date, warnings: [...choice.warnings, doubt] };
}
