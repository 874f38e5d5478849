import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { few } from '../harness/few.ts';
import { specimens } from '../harness/kinds.ts';
import { site } from '../harness/site.ts';
import { launch } from './chromium.ts';
import { watchedPage } from './watched.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch(site.browser);
});
afterAll(() => browser.close());

it('no kind of page makes a request to another host, breaks the policy or logs an error', async () => {
  const context = await browser.newContext();
  const { page, complaints } = await watchedPage(context);
  for (const address of specimens().flatMap(({ addresses }) => addresses)) {
    await page.goto(site.origin + address, { waitUntil: 'networkidle' });
  }
  await context.close();
  expect(few(complaints)).toEqual([]);
});

it('the watch sees what it watches for', async () => {
  const context = await browser.newContext();
  const { page, complaints } = await watchedPage(context);
  await page.goto(`${site.origin}/`);
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'https://elsewhere.example.org/pixel.png';
    document.body.append(image);
    document.body.setAttribute('style', 'color: red');
  });
  await expect.poll(() => complaints.length).toBeGreaterThanOrEqual(2);
  await context.close();
});
