/** A long list in two: what came last, and what came before it by year. */
export interface LatestAndEarlier<Item> {
  readonly latest: readonly Item[];
  /** Latest year first; a year of which some are among the latest has its others here. */
  readonly earlier: readonly { readonly year: string; readonly items: readonly Item[] }[];
}

/**
 * @param items latest first.
 * @param dayOf the day of an item, `2026-11-21`; undefined when it was not kept.
 * @param most how many are among the latest.
 */
export function latestAndEarlier<Item>(
  items: readonly Item[],
  dayOf: (item: Item) => string | undefined,
  most: number,
): LatestAndEarlier<Item> {
  const years = Map.groupBy(items.slice(most), (item) => dayOf(item)?.slice(0, 4) ?? 'day not recorded');
  return {
    latest: items.slice(0, most),
    earlier: [...years].map(([year, ofYear]) => ({ year, items: ofYear })),
  };
}
