import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { readEdition } from '../../src/store/edition.ts';
import { type PageKind, pageKinds } from '../harness/page-kinds.ts';
import { PROJECT } from '../harness/project.ts';
import { site } from '../harness/site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const SCHEMES = ['light', 'dark'] as const;

/** What the checker is asked: rules by their tags, or by name. */
interface Asked {
  readonly type: 'tag' | 'rule';
  readonly values: readonly string[];
}

const ALL_RULES: Asked = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** Rules about what colours and the style of print can change; the page itself is the same as on a screen. */
export const RULES_OF_STYLE: Asked = {
  type: 'rule',
  values: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'],
};

/** The checker as its script puts it into the page. */
declare const window: Window & {
  axe: { run(context: Document, options: object): Promise<AxeResults> };
};

const { archive } = readEdition(`${PROJECT}/content`);
if (archive === undefined) throw new Error('The real content has no usable site.yaml.');

/** A page of each kind that the real archive has. */
export const kinds = pageKinds(archive, site.folder);

/** A browser's window into which the checker is put. */
export async function checked(
  browser: Browser,
  width: number,
  options: BrowserContextOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  await context.addInitScript({ content: axe });
  context.setDefaultTimeout(15_000);
  return context;
}

/** What the checker finds in a page as it stands. */
export async function violationsOf(page: Page, name: string, asked: Asked = ALL_RULES): Promise<string[]> {
  const { violations } = await page.evaluate(
    (runOnly) => window.axe.run(document, { resultTypes: ['violations'], runOnly }),
    asked,
  );
  return violations.map(
    ({ id, help, nodes }) =>
      `${name}: ${id} (${help}) at ${nodes.length} places, first ${nodes[0]?.target.join(' ')}`,
  );
}

/** Whether a page is wider than its window, so that one would have to scroll sideways to read it. */
export async function tooWide(page: Page, name: string): Promise<string[]> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return overflow > 0 ? [`${name}: ${overflow} px wider than the window`] : [];
}

/** What is wrong with a page: what the checker finds, and what is wider than the window. */
export async function faultsOf(page: Page, name: string): Promise<string[]> {
  return [...(await violationsOf(page, name)), ...(await tooWide(page, name))];
}

/** Goes to every kind of page, in two windows at a time, and collects what a look at each finds. */
export async function everyKind(
  browser: Browser,
  width: number,
  options: BrowserContextOptions,
  look: (page: Page, kind: PageKind) => Promise<string[]>,
): Promise<string[]> {
  const waiting = [...kinds];
  const visit = async (): Promise<string[]> => {
    const context = await checked(browser, width, options);
    const page = await context.newPage();
    const found: string[] = [];
    for (let kind = waiting.shift(); kind !== undefined; kind = waiting.shift()) {
      await page.goto(site.origin + kind.address);
      found.push(...(await look(page, kind)));
    }
    await context.close();
    return found;
  };
  return (await Promise.all([visit(), visit()])).flat();
}
