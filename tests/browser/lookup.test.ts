import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lookupJson } from '../../src/outputs/lookup-schema.ts';
import { site } from '../harness/site.ts';
import { writtenRecords } from '../harness/written.ts';
import { launch } from './chromium.ts';
import { watchedPage } from './watched.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];
beforeAll(async () => {
  browser = await launch(site.browser);
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
  context.setDefaultTimeout(15_000);
  ({ page, complaints } = await watchedPage(context));
});
afterEach(() => context.close());

const RECORD = '/articles/2026-0001/';
const original = String(writtenRecords().find(({ id }) => id === '2026-0001')?.fields.url);
const bare = original.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '');
const NOWHERE = 'https://nowhere.example.org/lanterns?b=2&a=1';

async function paste(text: string): Promise<void> {
  await page.goto(`${site.origin}/lookup/`);
  await page.locator('[data-asked]').fill(text);
  await page.keyboard.press('Enter');
}

function answers(): Promise<string[]> {
  return page
    .locator('[data-answer]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-answer') ?? ''));
}

describe('an address that is pasted', () => {
  it.each([
    original,
    bare,
    `http://www.${bare}/`,
    `https://${bare}/?utm_source=newsletter&utm_medium=email#comments`,
    `Have you read this? (https://${bare}).`,
    `https://m.${bare}/amp/`,
    `https://web.archive.org/web/20210601000000/${original}`,
    `https://www.google.com/url?sa=t&url=${encodeURIComponent(original)}`,
    '2026-0001',
    'gppa-2026-0001',
    `${site.origin}${RECORD}`,
    `${site.origin}/articles/2026-0001.ris`,
  ])('%s takes the reader to the record', async (text) => {
    await paste(text);
    await page.waitForURL(`${site.origin}${RECORD}`);
    expect(await page.locator('h1').textContent()).toContain('Practice managers should be consulted');
    expect(complaints).toEqual([]);
  });

  it('takes the reader to the quotation that was named', async () => {
    await paste('gppa-2026-0001-q1');
    await page.waitForURL(`${site.origin}${RECORD}#q1`);
  });

  it('takes the reader to other pages of the archive too, and says of some that they are not there', async () => {
    await paste(`${site.origin}/organisations/bma/`);
    await page.waitForURL(`${site.origin}/organisations/bma/`);
    await paste(`${site.origin}/organisations/nobody-at-all/`);
    await page.locator('[data-answer="no-page"]').waitFor();
  });
});

describe('a page that is not here', () => {
  it('is said not to be here, with a way to suggest it, in an address that can be handed on', async () => {
    await paste(`${NOWHERE}&utm_campaign=x`);
    await page.locator('[data-answer="unknown"]').waitFor();
    expect(await page.locator('[data-status]').textContent()).toBe('It is not here.');
    expect(await page.locator('[data-answer]').textContent()).toContain(NOWHERE);
    expect(await page.locator('[data-suggest]').getAttribute('href')).toBeTruthy();
    expect(new URL(page.url()).searchParams.get('url')).toBe(`${NOWHERE}&utm_campaign=x`);
    await page.reload();
    await page.locator('[data-answer="unknown"]').waitFor();
    expect(complaints).toEqual([]);
  });

  it('but from a site of which other pages are, leads to them', async () => {
    await paste(`https://${bare.split('/')[0]}/nothing-like-it`);
    await page.locator('[data-sources] a').first().click();
    await page.waitForURL(/\/sources\/[^/]+\/$/);
  });

  it('nor is a number, nor an address at all, is answered kindly', async () => {
    await paste('1999-0001');
    await page.locator('[data-answer="no-number"]').waitFor();
    await paste('tone deaf');
    await page.locator('[data-answer="words"] a').click();
    await page.waitForURL(`${site.origin}/search/?q=tone%20deaf`);
  });
});

it('several addresses are answered one by one, with titles, and nobody is sent away', async () => {
  await paste(`${original}\n${NOWHERE}\n2026-0002 and rubbish`);
  await page.locator('[data-answer]').nth(2).waitFor();
  expect(await answers()).toEqual(['here', 'unknown', 'here']);
  expect(await page.locator('[data-status]').textContent()).toBe('2 of 3 are in the archive.');
  const link = page.locator('[data-record="2026-0001"]');
  await expect.poll(() => link.textContent()).toContain('Practice managers should be consulted');
  await link.click();
  await page.waitForURL(`${site.origin}${RECORD}`);
  await page.goBack();
  await page.locator('[data-answer]').nth(2).waitFor();
  expect(page.url()).toContain('/lookup/?url=');
});

describe('an address with ?url=', () => {
  const linked = `${site.origin}/lookup/?url=${encodeURIComponent(original)}`;

  it('leads to the record, and back to where the reader came from', async () => {
    await page.goto(`${site.origin}/about/`);
    await page.evaluate((address) => location.assign(address), linked);
    await page.waitForURL(`${site.origin}${RECORD}`);
    await page.goBack();
    await page.waitForURL(`${site.origin}/about/`);
  });

  it('whoever pasted instead comes back to the form', async () => {
    await paste(original);
    await page.waitForURL(`${site.origin}${RECORD}`);
    await page.goBack();
    await page.waitForURL(`${site.origin}/lookup/`);
    expect(await page.locator('[data-asked]').isVisible()).toBe(true);
  });
});

it('a failure is said, and the next time it is tried again', async () => {
  await page.route('**/lookup.json', (route) => route.abort());
  await paste(original);
  await expect.poll(() => page.locator('[data-status]').textContent()).toContain('could not be loaded');
  expect(await page.locator('[data-lookup]').getAttribute('aria-busy')).toBe('false');
  await page.unroute('**/lookup.json');
  await page.locator('[data-form] button').click();
  await page.waitForURL(`${site.origin}${RECORD}`);
});

it('lookup.json names every published and withdrawn record', () => {
  const { records, others } = lookupJson.parse(
    JSON.parse(readFileSync(join(site.folder, 'lookup.json'), 'utf8')),
  );
  const named = new Set([...Object.values(records), ...others].map((address) => address.split('/')[2]));
  const numbers = writtenRecords().flatMap(({ id, status }) => (status === 'draft' ? [] : (id ?? [])));
  expect([...named].toSorted()).toEqual(numbers.toSorted());
});

it('without JavaScript the page says so, and what to do instead', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(`${site.origin}/lookup/`);
  expect(await still.locator('main').textContent()).toContain('needs JavaScript');
  await still.locator('noscript a[href="/sources/"]').click();
  expect(await still.locator('h1').textContent()).toBe('Sources');
  await plain.close();
});
