import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { site } from '../harness/site.ts';
import { launch } from './chromium.ts';

/*
 * The questions of a new reader, each from the home page and without JavaScript; every click is one line. They are
 * asked of the real archive, whose records of 2021 and 2023 do not change silently.
 */
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launch(site.browser);
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ javaScriptEnabled: false });
  context.setDefaultTimeout(15_000);
  page = await context.newPage();
  await page.goto(`${site.origin}/`);
});
afterEach(() => context.close());

const click = (name: string | RegExp, within = 'main') =>
  page.locator(within).getByRole('link', { name }).first().click();
const text = async (selector: string) =>
  ((await page.locator(selector).first().textContent()) ?? '').replaceAll(/\s+/g, ' ');

describe('a new reader finds out', () => {
  it('what the IGPM said about the plan of October 2021, and who else opposed it: two clicks', async () => {
    await click('who was for and against');
    const against = await text('.by-stance > div:last-child');
    expect(against).toContain('opposes');
    expect(against).toContain('BMA');
    await click('IGPM', '.by-stance');
    expect(await text('#igpm')).toContain(
      'NHS England needs to engage with us rather than dictate and ignore',
    );
  });

  it('when NHS England changed course on the procedure of May 2021: one click', async () => {
    await click(/^Standard operating procedure/);
    expect(await text('.turns')).toContain('19 July 2021');
    expect(await text('.turns')).toContain('withdrawn');
  });

  it('which organisations welcomed the recovery plan of 2023: two clicks', async () => {
    await click('Positions', '.site-nav');
    await click(/recovering access|access recovery/i, '.policies');
    const rows = await page.locator('.by-stance > div').allTextContents();
    expect(rows.find((row) => row.startsWith('welcomes'))).toContain('Patients Association');
  });

  it('who said “tone deaf” first: the words stand once, with where they were first and who took them up', async () => {
    await click('Quotations', '.site-nav');
    await click(/^All \d+ utterances/);
    const trace = page.locator('.trace').filter({ hasText: 'sadly completely tone deaf' }).first();
    const said = ((await trace.textContent()) ?? '').replaceAll(/\s+/g, ' ');
    expect(said).toContain('Richard Vautrey');
    expect(said).toContain('13 May 2021 to 17 May 2021');
    expect(said).toContain('stands in quotation marks in what was said by');
  });

  it('what the archive does not have on the plan of October 2021: one click', async () => {
    await click('GP access plan (October 2021)');
    const lacks = await text('section:has(> #lacks)');
    expect(lacks).toContain('No record says that NHSE replied');
    expect(lacks).toContain('none of these has a position on it here');
  });
});
