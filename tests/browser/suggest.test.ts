import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { site } from '../harness/site.ts';
import { launch } from './chromium.ts';
import { SearchPage } from './search-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The checker as its script puts it into the page. */
declare const window: Window & {
  axe: { run(context: Document, options: object): Promise<AxeResults> };
};

let browser: Browser;
let context: BrowserContext | undefined;
beforeAll(async () => {
  browser = await launch(site.browser);
});
afterAll(() => browser.close());
afterEach(() => context?.close());

/** The search page, found by what assistive technology is told of it. */
interface Walk {
  readonly search: SearchPage;
  readonly page: Page;
  readonly box: Locator;
  readonly list: Locator;
  readonly options: Locator;
  readonly active: Locator;
  /** Types into the box and waits for suggestions. */
  type(text: string): Promise<void>;
}

async function walk(settings: BrowserContextOptions = {}): Promise<Walk> {
  context = await browser.newContext(settings);
  context.setDefaultTimeout(15_000);
  const search = await SearchPage.open(context);
  const { page } = search;
  await page.waitForLoadState('networkidle');
  const box = page.locator('[data-query]');
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  const options = list.getByRole('option');
  return {
    search,
    page,
    box,
    list,
    options,
    active: list.getByRole('option', { selected: true }),
    type: async (text) => {
      await page.keyboard.press('/');
      await page.keyboard.type(text);
      await options.first().waitFor();
    },
  };
}

describe('by keyboard alone', () => {
  it('a name is suggested, read out, chosen and searched, and finds what was promised', async () => {
    const { search, page, box, options, active, type } = await walk();
    await type('british med');
    expect(await box.getAttribute('role')).toBe('combobox');
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    const number = await options.count();
    await page.getByRole('status').getByText(`${number} suggestions`, { exact: true }).waitFor();
    const group = page.getByRole('group', { name: 'Organisations' });
    expect(await group.getByRole('option').first().textContent()).toMatch(/^British Medical Association, /);
    expect(await active.count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    const said = await active.textContent();
    expect(await box.getAttribute('aria-activedescendant')).toBe(await active.getAttribute('id'));
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await search.settled('org:bma');
    expect(await box.inputValue()).toBe('org:bma ');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();
    const { count } = await search.view();
    expect(said).toBe(`British Medical Association, ${count} records`);
  });

  it('the tree that a screen reader walks holds the box, the groups and their options', async () => {
    const { page, type, list } = await walk();
    await type('organisation:british med');
    await page.keyboard.press('ArrowDown');
    expect(await list.ariaSnapshot()).toMatch(
      /^- listbox "Suggestions":\n {2}- group "Organisations":\n {4}- text: Organisations\n {4}- option "British Medical Association, \d+ records" \[selected\]/,
    );
  });

  it('the arrows go round and come by the box', async () => {
    const { page, options, active, type } = await walk();
    await type('gp');
    const all = await options.allTextContents();
    await page.keyboard.press('ArrowUp');
    expect(await active.textContent()).toBe(all.at(-1));
    await page.keyboard.press('ArrowDown');
    expect(await active.count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    expect(await active.textContent()).toBe(all[0]);
    await page.keyboard.press('End');
    expect(await active.count()).toBe(0);
  });

  it('Enter without a choice searches what was typed', async () => {
    const { search, page, options, type } = await walk();
    await type('tone de');
    await page.keyboard.type('af');
    await page.keyboard.press('Enter');
    await search.settled('tone deaf');
    expect((await search.view()).results).toContain('2026-0001');
    expect(await options.count()).toBe(0);
  });

  it('Escape closes the list and keeps the words; the arrow opens it again; Tab leaves', async () => {
    const { page, box, options, active, type } = await walk();
    await type('letter british med');
    await page.keyboard.press('Escape');
    expect(await options.count()).toBe(0);
    expect(await box.inputValue()).toBe('letter british med');
    await page.keyboard.press('ArrowDown');
    await active.waitFor();
    await page.keyboard.press('Tab');
    expect(await options.count()).toBe(0);
    expect(await box.inputValue()).toBe('letter british med');
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(false);
  });

  it('a field leads to its values', async () => {
    const { search, page, box, options, type } = await walk();
    await type('stanc');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await options.filter({ hasText: 'opposes' }).waitFor();
    expect(await box.inputValue()).toBe('stance:');
    await page.keyboard.type('opp');
    await options.filter({ hasText: 'supports' }).waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await search.settled('stance:opposes');
    expect((await search.view()).count).toBeGreaterThan(0);
  });
});

describe('with a mouse or a finger', () => {
  it.each([false, true])('an option is chosen by pressing it (touch: %s)', async (hasTouch) => {
    const { search, box, options, type } = await walk({ hasTouch });
    await type('letter nhs eng');
    const option = options.filter({ hasText: 'NHS England' }).first();
    await (hasTouch ? option.tap() : option.click());
    await search.settled('letter org:nhs-england');
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await options.count()).toBe(0);
  });

  it('pressing elsewhere closes the list', async () => {
    const { page, options, type } = await walk();
    await type('gp');
    await page.locator('h1').click();
    await options.first().waitFor({ state: 'detached' });
  });
});

it('nothing is fetched before the box is used', async () => {
  context = await browser.newContext();
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const { page } = await SearchPage.open(context);
  await page.waitForLoadState('networkidle');
  const isData = (path: string) => path.startsWith('/search/data/');
  expect(asked.filter(isData)).toEqual([]);
  await page.locator('[data-query]').focus();
  await page.waitForLoadState('networkidle');
  await expect.poll(() => asked.filter(isData).length).toBeGreaterThan(0);
});

// A window of 640 by 480 at 200 % has the room of one half as wide and high.
it.each([
  { width: 320, height: 240 },
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
])('at $width × $height the list never covers the box and shows every option', async (viewport) => {
  const { page, box, list, options, active, type } = await walk({ viewport });
  await type('gp');
  const number = await options.count();
  for (let pressed = 0; pressed < number; pressed++) {
    await page.keyboard.press('ArrowDown');
    const [field, popup, option] = await Promise.all([box, list, active].map((each) => each.boundingBox()));
    if (!field || !popup || !option) throw new Error('The list is not shown.');
    expect(popup.y).toBeGreaterThanOrEqual(field.y + field.height);
    expect(popup.x).toBeGreaterThanOrEqual(0);
    expect(popup.x + popup.width).toBeLessThanOrEqual(viewport.width);
    // To the pixel, and as much of a high option as the list has room for.
    expect(option.y).toBeGreaterThanOrEqual(Math.floor(popup.y));
    expect(option.y + Math.min(option.height, popup.height)).toBeLessThanOrEqual(
      Math.ceil(popup.y + popup.height),
    );
    expect(option.y + option.height).toBeGreaterThan(0);
    expect(option.y).toBeLessThan(viewport.height);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

it.each([
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const)(
  '0 axe violations with the list open, $colorScheme, forced colours $forcedColors',
  async (colours) => {
    for (const width of [320, 1280]) {
      const { page, active, type } = await walk({ ...colours, viewport: { width, height: 800 } });
      await type('gp');
      await page.keyboard.press('ArrowDown');
      await active.waitFor();
      // As an expression: the page’s own policy lets no inline script run.
      await page.evaluate(`${axe}; undefined`);
      const { violations } = await page.evaluate(
        (values) =>
          window.axe.run(document, { resultTypes: ['violations'], runOnly: { type: 'tag', values } }),
        TAGS,
      );
      expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`)).toEqual([]);
      await context?.close();
    }
  },
);

it('a misspelt word is offered as the archive spells it, and finds what was promised', async () => {
  context = await browser.newContext();
  const search = await SearchPage.open(context, '?q=vacination');
  const offer = search.page.locator('[data-did-you-mean]');
  await offer.waitFor();
  const text = (await offer.textContent()) ?? '';
  expect(text).toMatch(/^Did you mean vaccination\? [\d,]+ records\.$/);
  await offer.getByRole('link').click();
  await search.settled('vaccination');
  const { count } = await search.view();
  expect(text).toContain(` ${count} records.`);
});
