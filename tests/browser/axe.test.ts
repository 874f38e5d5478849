import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { few } from '../harness/few.ts';
import { specimens } from '../harness/kinds.ts';
import { site } from '../harness/site.ts';
import { launch } from './chromium.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The checker as its script puts it into the page. */
declare const window: Window & {
  axe: { run(context: Document, options: object): Promise<AxeResults> };
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch(site.browser);
});
afterAll(() => browser.close());

describe.each(['light', 'dark'] as const)('0 axe violations on every kind of page, %s', (colorScheme) => {
  it.each([360, 1280])('%i px wide', async (width) => {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width, height: 800 },
      reducedMotion: 'reduce',
    });
    await context.addInitScript({ content: axe });
    const page = await context.newPage();
    const found: string[] = [];
    for (const address of specimens().flatMap(({ addresses }) => addresses)) {
      await page.goto(site.origin + address);
      const { violations } = await page.evaluate(
        (values) =>
          window.axe.run(document, { resultTypes: ['violations'], runOnly: { type: 'tag', values } }),
        TAGS,
      );
      for (const { id, help, nodes } of violations)
        found.push(
          `${address}: ${id} (${help}) at ${nodes.length} places, first ${nodes[0]?.target.join(' ')}`,
        );
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) found.push(`${address}: ${overflow} px wider than the window`);
    }
    await context.close();
    expect(few(found)).toEqual([]);
  });
});
