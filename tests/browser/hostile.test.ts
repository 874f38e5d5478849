import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOSTILE } from '../../scripts/bench/browser/hostile-query.ts';
import { site } from '../harness/site.ts';
import { launch } from './chromium.ts';
import { SearchPage } from './search-page.ts';
import { watchedPage } from './watched.ts';

/** Addresses that hosts take: longer ones are refused before the page is asked. */
const LONGEST_ADDRESS = 8000;
/** A hostile query may keep the page busy so many times as long as a plain one; one that hangs takes thousands. */
const MOST_TIMES = 40;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await launch(site.browser);
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
  context.setDefaultTimeout(30_000);
  ({ page, complaints } = await watchedPage(context));
  context.on('dialog', async (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
});
afterEach(() => context.close());

const hostile = Object.entries(HOSTILE);
const inAddress = hostile.filter(([, query]) => address({ q: query }).length < LONGEST_ADDRESS);

function address(parameters: Readonly<Record<string, string>>): string {
  return `/search/?${new URLSearchParams(parameters)}`;
}

/** What stands in the page that nobody put there: elements that run or load something, whoever wrote them. */
function foreignElements(): Promise<string[]> {
  return page.locator('[data-search]').evaluate((root) => {
    const loaded = [...root.querySelectorAll('img, iframe, object, embed, base, style, script:not([src])')];
    const handled = [...root.querySelectorAll('*')].filter(({ attributes }) =>
      [...attributes].some(
        ({ name, value }) =>
          name.startsWith('on') ||
          (/(?:href|src|action)$/.test(name) && /^\s*(?:javascript|data):/i.test(value)),
      ),
    );
    return [...loaded, ...handled].map(({ outerHTML }) => outerHTML);
  });
}

/** What a reader is told, once the page has settled. */
async function told(): Promise<string> {
  await new SearchPage(page).settled();
  return (await page.locator('[data-result-count]').textContent()) ?? '';
}

/** Puts a query into the box at once, presses Enter, and gives what the reader is told of it. */
async function ask(query: string): Promise<string> {
  // What is told of the query before stays until there is something to tell of this one.
  await page.locator('[data-result-count]').evaluate((status: HTMLElement) => {
    status.dataset.resultCount = '';
  });
  await page.locator('[data-query]').fill(query);
  await page.keyboard.press('Enter');
  return told();
}

/** That the page still answers a plain query, in the same document. */
async function expectAlive(): Promise<void> {
  await ask('tone deaf');
  expect((await new SearchPage(page).view()).results[0]).toBe('2026-0001');
}

describe('in the address', () => {
  it.each(inAddress)('%s is answered, and nothing of it runs', async (_, query) => {
    await page.goto(site.origin + address({ q: query }));
    expect(await told()).toMatch(/\w/);
    expect(await foreignElements()).toEqual([]);
    await expectAlive();
    expect(complaints).toEqual([]);
  });

  it.each(inAddress)('%s as a filter, a date, a page and an order is no harm either', async (_, value) => {
    const parameters = { q: 'practice', organisation: value, kind: value, year: value, date: value };
    const whole = address({ ...parameters, certainty: value, sort: value, page: value });
    await page.goto(site.origin + (whole.length < LONGEST_ADDRESS ? whole : address({ date: value })));
    expect(await told()).toMatch(/\w/);
    expect(await foreignElements()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it.each([
    '?q=%',
    '?q=%E0%A4%A',
    '?q=%00',
    '?q=%FF%FE',
    '?q=a&q=b&__proto__=x&constructor=y',
    '?date=%&q=plan',
  ])('%s, which is no proper query string, is answered', async (parameters) => {
    await page.goto(`${site.origin}/search/${parameters}`);
    expect(await told()).toMatch(/\w/);
    expect(complaints).toEqual([]);
  });
});

describe('typed', () => {
  it('everything hostile is answered, one after the other, and nothing of it runs', async () => {
    await page.goto(`${site.origin}/search/`);
    for (const [name, query] of hostile) {
      expect(await ask(query), name).toMatch(/\w/);
      expect(await foreignElements(), name).toEqual([]);
    }
    await expectAlive();
    expect(complaints).toEqual([]);
  });

  it('key by key, HTML stays text, among suggestions too', async () => {
    await page.goto(`${site.origin}/search/`);
    await page.locator('[data-query]').focus();
    await page.keyboard.type('<b>bma</b> <img src=x onerror=alert(1)> "bma');
    await page.locator('[data-query]').press('End');
    expect(await page.locator('[data-search] b, [data-search] img').count()).toBe(0);
    await page.keyboard.press('Enter');
    expect(await told()).toMatch(/\w/);
    expect(await foreignElements()).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('the page is kept busy', () => {
  /** Seconds that the scripts of the page have worked. */
  async function scriptTime(session: CDPSession): Promise<number> {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  }

  it('by no hostile query much longer than by a plain one', async () => {
    await page.goto(`${site.origin}/search/?q=practice`);
    await told();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const busy = async (query: string) => {
      const before = await scriptTime(session);
      await ask(query);
      return (await scriptTime(session)) - before;
    };
    const plain: number[] = [];
    for (const query of ['access', 'patients and practices', 'letter OR email', '"tone deaf"', 'funding'])
      plain.push(await busy(query));
    const usual = plain.toSorted((left, right) => left - right)[2] ?? Number.NaN;
    expect(usual).toBeGreaterThan(0);
    const slow: string[] = [];
    for (const [name, query] of hostile) {
      const times = (await busy(query)) / usual;
      if (!(times < MOST_TIMES)) slow.push(`${name}: ${times.toFixed(1)} times`);
    }
    expect(slow).toEqual([]);
  });
});
