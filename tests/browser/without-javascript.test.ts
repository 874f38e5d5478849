import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { site } from '../harness/site.ts';
import { launch } from './chromium.ts';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launch(site.browser);
  context = await browser.newContext({ javaScriptEnabled: false });
  context.setDefaultTimeout(15_000);
});
afterAll(() => browser.close());

async function open(address: string) {
  const page = await context.newPage();
  await page.goto(site.origin + address);
  return page;
}

describe('without JavaScript', () => {
  it('the home page leads to a record in three steps', async () => {
    const page = await open('/');
    await page.locator('a[href="/articles/"]').first().click();
    await page.locator('main a[href^="/articles/2021/"]').first().click();
    await page.locator('main a[href="/articles/2026-0001/"]').first().click();
    expect(await page.locator('h1').textContent()).toContain('Practice managers should be consulted');
  });

  it('a record shows its quotations, each with a link of its own that works', async () => {
    const page = await open('/articles/2026-0001/');
    expect(await page.locator('#q1').textContent()).toContain('tone deaf');
    await page.locator('a[href$="#q5"]').first().click();
    expect(page.url()).toContain('#q5');
    expect(await page.locator('#q5').isVisible()).toBe(true);
  });

  it('the lists of organisations, policies, people and sources lead to their pages', async () => {
    for (const kind of ['organisations', 'policies', 'people', 'sources']) {
      const page = await open(`/${kind}/`);
      const links = page.locator(`main a[href^="/${kind}/"]`);
      expect(await links.count()).toBeGreaterThan(10);
      await links.first().click();
      expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/${kind}/[^/]+/$`));
      expect(await page.locator('h1').isVisible()).toBe(true);
    }
  });

  it('the search page says that it needs JavaScript and leads to every kind of list', async () => {
    const page = await open('/search/');
    expect(await page.locator('main').textContent()).toContain('JavaScript');
    for (const list of [
      '/articles/',
      '/statements/',
      '/organisations/',
      '/policies/',
      '/people/',
      '/sources/',
    ]) {
      const link = page.locator(`main a[href="${list}"]`).first();
      expect(await link.isVisible(), list).toBe(true);
    }
  });
});
