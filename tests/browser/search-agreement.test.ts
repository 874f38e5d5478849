import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/index.ts';
import { generatedSearches } from '../../src/search/generated-queries/generated-searches.ts';
import { expectationOf } from '../../src/search/oracle/expectation.ts';
import { Oracle } from '../../src/search/oracle/oracle.ts';
import { readContent } from '../../src/store/read.ts';
import { site } from '../harness/site.ts';
import { launch } from './chromium.ts';
import { SearchPage } from './search-page.ts';

const SEARCHES = 40;
/** More than this take too long to page through, and show nothing that these do not. */
const MOST_RESULTS = 60;
/** `AGREEMENT_SEED=1` draws other queries. */
const SEED = Number(process.env.AGREEMENT_SEED ?? 20_261_122);

let browser: Browser;
beforeAll(async () => {
  browser = await launch(site.browser);
});
afterAll(() => browser.close());

/** Searches whose every result can be looked at, with the accession numbers that the rules say; half find something. */
function searches() {
  const { content } = readContent(join(import.meta.dirname, '../../content'));
  if (content === undefined) throw new Error('There is no archive.');
  const oracle = new Oracle(buildArchive(content));
  const all = generatedSearches(oracle, SEARCHES * 12, SEED)
    .filter(({ features }) => !features.includes('no query'))
    .map(({ address, meaning, narrowing }) => ({
      address,
      certain: expectationOf(oracle, meaning, narrowing).certain.ids,
    }));
  const found = all.filter(({ certain }) => certain.length > 0 && certain.length <= MOST_RESULTS);
  const none = all.filter(({ certain }) => certain.length === 0);
  return [...found.slice(0, SEARCHES - 10), ...none.slice(0, 10)];
}

it('the page says how many records match and lists these, as the rules say', {
  timeout: 600_000,
}, async () => {
  const asked = searches();
  expect(asked).toHaveLength(SEARCHES);
  const context = await browser.newContext();
  context.setDefaultTimeout(15_000);
  for (const { address, certain } of asked) {
    const search = await SearchPage.open(context, `?${address}`);
    const { count } = await search.view();
    const listed = await search.everyResult();
    expect({ address, count, listed: listed.toSorted() }).toEqual({
      address,
      count: certain.length,
      listed: certain,
    });
    await search.page.close();
  }
  await context.close();
});
