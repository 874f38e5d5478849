import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { few } from '../harness/few.ts';
import type { PageKind } from '../harness/page-kinds.ts';
import { site } from '../harness/site.ts';
import { launch } from './chromium.ts';
import { everyKind, tooWide } from './every-kind.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch(site.browser);
});
afterAll(() => browser.close());

describe('nobody has to scroll sideways on any kind of page', () => {
  it('320 px wide, as at 400 % of a window of 1280 px', async () => {
    const narrow = (page: Page, { name, address }: PageKind) => tooWide(page, `${name} ${address}`);
    expect(few(await everyKind(browser, 320, {}, narrow))).toEqual([]);
  });

  it.each([640, 1280])('with letters of twice the size, %i px wide', async (width) => {
    const large = async (page: Page, { name, address }: PageKind) => {
      // As for a reader who chose larger letters; media queries stay those of the window, which is harder.
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      return tooWide(page, `${name} ${address}`);
    };
    expect(few(await everyKind(browser, width, { bypassCSP: true }, large))).toEqual([]);
  });
});
