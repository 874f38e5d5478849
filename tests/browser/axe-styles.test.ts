import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { few } from '../harness/few.ts';
import type { PageKind } from '../harness/page-kinds.ts';
import { site } from '../harness/site.ts';
import { launch } from './chromium.ts';
import { everyKind, RULES_OF_STYLE, SCHEMES, violationsOf } from './every-kind.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch(site.browser);
});
afterAll(() => browser.close());

const ofStyle = (page: Page, { name, address }: PageKind) =>
  violationsOf(page, `${name} ${address}`, RULES_OF_STYLE);

describe('0 axe violations on every kind of page', () => {
  it.each(SCHEMES)('in forced colours, %s', async (colorScheme) => {
    expect(few(await everyKind(browser, 360, { colorScheme, forcedColors: 'active' }, ofStyle))).toEqual([]);
  });

  it('for readers who ask for more contrast', async () => {
    expect(few(await everyKind(browser, 1440, { contrast: 'more' }, ofStyle))).toEqual([]);
  });

  it('as printed', async () => {
    const printed: typeof ofStyle = async (page, { name, address }) => {
      await page.emulateMedia({ media: 'print' });
      return violationsOf(page, `${name} ${address}`, RULES_OF_STYLE);
    };
    expect(few(await everyKind(browser, 768, {}, printed))).toEqual([]);
  });
});
