import type { EdtfDate } from '../edtf.ts';
import { MONTH_NAMES } from '../month-names.ts';

/**
 * The month in which a date lies, `2021-05`. Undefined where it may lie in more than one, so that a bare year is
 * never counted as January.
 */
export function knownMonth(date: EdtfDate | undefined): string | undefined {
  const month = date?.earliest.slice(0, 7);
  return month && month === date?.latest.slice(0, 7) ? month : undefined;
}

/** The month under which a date is listed, 1 to 12, as far as it is known. */
export function monthOf(date: EdtfDate | undefined): number | undefined {
  const month = knownMonth(date);
  return month === undefined ? undefined : Number(month.slice(5));
}

/** What a list holds of one month, or (last) of no known month. */
export interface MonthGroup<Item> {
  /** Anchor on the page: `may`, `month-not-known`. */
  readonly anchor: string;
  /** Heading: `May`, `Month not known`. */
  readonly label: string;
  /** `2021-05`; undefined where it is not known. */
  readonly month: string | undefined;
  readonly items: readonly Item[];
}

/** Groups the items of one year by month, latest first; those without a known month come last. The order in a group is kept. */
export function byMonth<Item>(
  items: readonly Item[],
  dateOf: (item: Item) => EdtfDate | undefined,
): MonthGroup<Item>[] {
  const groups = Map.groupBy(items, (item) => monthOf(dateOf(item)) ?? 0);
  return [...groups]
    .sort(([left], [right]) => right - left)
    .map(([month, grouped]) => {
      const label = MONTH_NAMES[month - 1] ?? 'Month not known';
      const [first] = grouped;
      return {
        anchor: label.toLowerCase().replaceAll(' ', '-'),
        label,
        month: first && knownMonth(dateOf(first)),
        items: grouped,
      };
    });
}
