import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { site } from '../harness/site.ts';
import { launch } from './chromium.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
/** Requests for files of the own pages' index. */
let asked: string[];
beforeAll(async () => {
  browser = await launch(site.browser);
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
  context.setDefaultTimeout(15_000);
  page = await context.newPage();
  asked = [];
  page.on('request', (request) => {
    if (request.url().includes('/search/pages/')) asked.push(request.url());
  });
});
afterEach(() => context.close());

const search = (query: string) => page.goto(`${site.origin}/search/?${new URLSearchParams({ q: query })}`);

/** Looks in the own pages, and says what the page says then. */
async function look(): Promise<string> {
  await page.locator('[data-pages]').click();
  const status = page.locator('[data-pages-status]');
  await expect.poll(() => status.textContent()).toMatch(/\.$|:$/);
  return (await status.textContent()) ?? '';
}

it('the archive’s own pages are found, and nothing is loaded for it before a reader asks', async () => {
  await search('Royal College of General Practitioners');
  await page.locator('[data-pages]').waitFor();
  expect(asked).toEqual([]);
  expect(await look()).toMatch(/^\d+ pages of the archive’s own/);
  const found = page.locator('[data-own-page="/organisations/rcgp/"]');
  expect(await found.locator('.about').textContent()).toBe('organisation');
  expect(await found.locator('mark').count()).toBeGreaterThan(0);
  await found.locator('a').click();
  await page.waitForURL(`${site.origin}/organisations/rcgp/`);
});

it('so are pages about the archive, and rules', async () => {
  await search('tombstone');
  await look();
  const found = await page
    .locator('[data-own-page]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-own-page')));
  expect(found).toContain('/about/permanence/');
  expect(found.some((address) => address?.startsWith('/about/editing/rules/'))).toBe(true);
  expect(found.length).toBeLessThanOrEqual(10);
});

it('a word that no page has is named, and the others are searched', async () => {
  await search('accession xylophonology');
  expect(await look()).toMatch(/^No page has ‘xylophonology’\. With the other words \d+ pages? of/);
  expect(await page.locator('[data-own-page]').count()).toBeGreaterThan(0);
});

it('when there is none, the page says so', async () => {
  await search('xylophonology');
  expect(await look()).toBe('None of the archive’s own pages has ‘xylophonology’.');
  expect(await page.locator('[data-own-page]').count()).toBe(0);
});

it('when they cannot be had, the page says so, and they can be asked for again', async () => {
  await search('accession');
  await page.route('**/search/pages/**', (route) => route.abort());
  expect(await look()).toBe('The archive’s own pages could not be searched. Try again.');
  await page.unroute('**/search/pages/**');
  await page.locator('[data-pages]').click();
  await expect.poll(() => page.locator('[data-own-page]').count()).toBeGreaterThan(0);
});

it('another query takes away what was found for the one before', async () => {
  await search('accession');
  await look();
  expect(await page.locator('[data-own-page]').count()).toBeGreaterThan(0);
  await page.locator('[data-query]').fill('igpm');
  await expect.poll(() => page.locator('[data-own-page]').count()).toBe(0);
});
