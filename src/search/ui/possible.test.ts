import { expect, it } from 'vitest';
import { foundBehind, links, searched, withDocument } from './drawn-search.ts';
import { facetList } from './facet-list.ts';
import { possible } from './possible.ts';

withDocument();

async function told(address: string): Promise<{ text: string; found: number | undefined }> {
  const [line] = possible(await searched(address), links);
  const link = line?.querySelector('a');
  return { text: line?.textContent ?? '', found: link == null ? undefined : await foundBehind(link) };
}

it('counts records whose date is not exact apart, and leads to them and back', async () => {
  const outcome = await searched('?q=date:2003');
  const there = await told('?q=date:2003');
  expect(there.text).toBe(`${outcome.possible} more records may belong here: their dates are not exact.`);
  expect(there.found).toBe(outcome.possible);
  const back = await told('?q=date:2003&certainty=possible');
  expect(back.text).toBe(
    `These ${outcome.possible} records may match: their dates are not exact. ` +
      `Back to the ${outcome.certain} records that match for certain.`,
  );
  expect(back.found).toBe(outcome.certain);
});

it('says nothing when every date is exact enough', async () => {
  expect((await told('?q=egg')).text).toBe('');
});

it.each(['?q=date:2003', '?q=date:2003&certainty=possible'])(
  'every value of the facets of %s finds what it counts',
  async (address) => {
    const facets = facetList(await searched(address), links, new Set());
    const values = facets.flatMap((facet) => [...facet.querySelectorAll('a')]);
    expect(values.length).toBeGreaterThan(5);
    for (const link of values) expect(await foundBehind(link)).toBe(Number(link.dataset.facetCount));
  },
);
