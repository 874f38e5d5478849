import { compareText } from '../../archive/order.ts';
import type { Library } from '../evaluation/catalogue.ts';
import { type Outcome, search } from '../evaluation/search.ts';
import { readState } from '../evaluation/state.ts';
import type { Answered, Listing } from './expectation.ts';

/** What the archive's own search answers to an address, in plain lists. */
export async function answered(address: string, library: Library): Promise<Answered> {
  const parameters = new URLSearchParams(address);
  const certain = await search(readState(parameters), library);
  parameters.set('certainty', 'possible');
  const possible = await search(readState(parameters), library);
  for (const outcome of [certain, possible]) {
    const said = [outcome.certain, outcome.possible].join(' and ');
    const listed = [certain.records.length, possible.records.length].join(' and ');
    if (said !== listed) throw new Error(`${address}: said ${said}, listed ${listed}`);
  }
  return { certain: await listed(certain), possible: await listed(possible) };
}

async function listed({ catalogue, records, facets, histogram }: Outcome): Promise<Listing> {
  const ids = await catalogue.ids();
  const values = Object.values(facets).flat();
  const times = histogram.years.flatMap(({ year, count, months }) => [
    [year, count] as const,
    ...months.map((number, index) => [`${year}-${String(index + 1).padStart(2, '0')}`, number] as const),
  ]);
  const counts = [...times, ['elsewhere', histogram.elsewhere] as const];
  return {
    ids: records.map((record) => ids[record] ?? '').sort(compareText),
    facets: values
      .filter(({ count }) => count > 0)
      .map(({ facet, value, count }) => `${facet}=${value}: ${count}`)
      .sort(compareText),
    histogram: counts
      .filter(([, count]) => count > 0)
      .map(([time, count]) => `${time}: ${count}`)
      .sort(compareText),
  };
}
