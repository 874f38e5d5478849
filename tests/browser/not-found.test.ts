import { expect, it } from 'vitest';
import { site } from '../harness/site.ts';
import { launch } from './chromium.ts';

it('an address where nothing ever stood gives the archive’s own page, with status 404 and the search', async () => {
  const browser = await launch(site.browser);
  const page = await browser.newPage();
  const response = await page.goto(`${site.origin}/articles/1999-0001/`);
  expect(response?.status()).toBe(404);
  expect(await page.locator('input[type=search]').count()).toBeGreaterThan(0);
  expect(await page.locator('html').getAttribute('lang')).not.toBeNull();
  await browser.close();
});
