import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { site } from '../harness/site.ts';
import { launch } from './chromium.ts';
import { SearchPage } from './search-page.ts';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launch(site.browser);
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
  context.setDefaultTimeout(15_000);
});
afterEach(() => context.close());

/** What has the focus, as a screen reader says it: role, name, state. */
function focused(page: Page): Promise<string> {
  return page.locator('*:focus').ariaSnapshot();
}

/** Presses Tab until what has the focus is said so; so many stops at most. */
async function tabTo(page: Page, wanted: RegExp, most = 60): Promise<void> {
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press('Tab');
    if (wanted.test(await focused(page))) return;
  }
  throw new Error(`Tab does not lead to ${wanted} within ${most} stops.`);
}

it('a reader without a mouse or sight searches, takes a suggestion, narrows, opens a record and comes back', async () => {
  const search = await SearchPage.open(context);
  const { page } = search;
  await page.waitForLoadState('networkidle');

  // From anywhere on the page to the box, which says what it is and what may be typed.
  await page.keyboard.press('/');
  expect(await focused(page)).toMatch(/^- combobox "Words, names/);

  // A name is suggested, with what it leads to, and taken.
  await page.keyboard.type('letter british med');
  await page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await search.settled('letter org:bma');
  const status = page.getByRole('status').filter({ hasText: 'record' }).first();
  const { count } = await search.view();
  expect(await status.textContent()).toContain(`${count} records for`);

  // Enter leads on to the results.
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'results-heading');
  expect(await focused(page)).toMatch(/^- heading "Results" \[level=2\]/);

  // A filter by Tab and Enter; the focus stays on it, and it is said to be in force.
  await tabTo(page, /^- link "Statements? \d+"/);
  const promised = Number(/(\d+)"/.exec(await focused(page))?.[1]);
  await page.keyboard.press('Enter');
  await page.locator('[data-remove-filter="kind=statement"]').waitFor();
  await search.settled();
  const narrowed = await search.view();
  expect(narrowed.count).toBe(promised);
  expect(await page.locator('*:focus').getAttribute('aria-current')).toBe('true');
  expect(await status.textContent()).toContain(`${promised} record`);

  // The first result is opened, and Back brings the same view.
  await page.locator('[data-results-heading]').focus();
  await tabTo(page, /^- link "(?!date|relevance|Take)/, 12);
  expect(await page.locator('*:focus').getAttribute('data-result-link')).not.toBeNull();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/statements\/\d{4}-\d{4}\//);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  await page.goBack();
  await search.settled('letter org:bma');
  expect(await search.view()).toEqual(narrowed);
});

it('the order of the page is the order of reading: box, how it was read, results, filters', async () => {
  const search = await SearchPage.open(context, '?q=org%3Abma+date%3A2021');
  const order = await search.page.evaluate(() =>
    ['[data-query]', '[data-reading]', '[data-results]', '[data-when]', '[data-facets]'].map((selector) => {
      const element = document.querySelector(selector);
      return [...document.querySelectorAll('*')].indexOf(element ?? document.body);
    }),
  );
  expect(order).toEqual(order.toSorted((left, right) => left - right));
  expect(new Set(order).size).toBe(order.length);
});
