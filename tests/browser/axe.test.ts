import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { few } from '../harness/few.ts';
import { specimens } from '../harness/kinds.ts';
import { site } from '../harness/site.ts';
import { launch } from './chromium.ts';
import { SEARCH_STATES } from './search-states.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SCHEMES = ['light', 'dark'] as const;

/** The checker as its script puts it into the page. */
declare const window: Window & {
  axe: { run(context: Document, options: object): Promise<AxeResults> };
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch(site.browser);
});
afterAll(() => browser.close());

/** A browser's window into which the checker is put. */
async function checked(colorScheme: (typeof SCHEMES)[number], width: number): Promise<BrowserContext> {
  const context = await browser.newContext({
    colorScheme,
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
  });
  await context.addInitScript({ content: axe });
  return context;
}

/** What is wrong with a page as it stands: what the checker finds, and what is wider than the window. */
async function faultsOf(page: Page, name: string): Promise<string[]> {
  const { violations } = await page.evaluate(
    (values) => window.axe.run(document, { resultTypes: ['violations'], runOnly: { type: 'tag', values } }),
    TAGS,
  );
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${name}: ${id} (${help}) at ${nodes.length} places, first ${nodes[0]?.target.join(' ')}`,
  );
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return overflow > 0 ? [...found, `${name}: ${overflow} px wider than the window`] : found;
}

describe.each(SCHEMES)('0 axe violations on every kind of page, %s', (scheme) => {
  it.each([360, 1280])('%i px wide', async (width) => {
    const context = await checked(scheme, width);
    const page = await context.newPage();
    const found: string[] = [];
    for (const address of specimens().flatMap(({ addresses }) => addresses)) {
      await page.goto(site.origin + address);
      found.push(...(await faultsOf(page, address)));
    }
    await context.close();
    expect(few(found)).toEqual([]);
  });
});

describe.each(SCHEMES)('0 axe violations in every state of the search, %s', (scheme) => {
  it.each([360, 1280])('%i px wide', async (width) => {
    const context = await checked(scheme, width);
    context.setDefaultTimeout(15_000);
    const found: string[] = [];
    for (const { name, reach } of SEARCH_STATES) {
      const page = await context.newPage();
      await reach(page);
      found.push(...(await faultsOf(page, name)));
      await page.close();
    }
    await context.close();
    expect(few(found)).toEqual([]);
  });
});
