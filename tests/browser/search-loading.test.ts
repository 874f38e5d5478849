import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { specimens } from '../harness/kinds.ts';
import { site } from '../harness/site.ts';
import { filesIn } from '../harness/snapshot.ts';
import { launch } from './chromium.ts';
import { SearchPage } from './search-page.ts';
import { watchedPage } from './watched.ts';

/** What the page of the search may load before anybody searches, in bytes, compressed. */
const MOST_BEFORE = 4000;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];
/** Paths of all that was asked for, in order. */
let asked: string[];

beforeAll(async () => {
  browser = await launch(site.browser);
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
  context.setDefaultTimeout(15_000);
  asked = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  ({ page, complaints } = await watchedPage(context));
});
afterEach(() => context.close());

const scripts = () => asked.filter((path) => path.endsWith('.js'));
const data = () => asked.filter((path) => path.includes('/search/data/'));
const sizeOf = (path: string) => gzipSync(readFileSync(join(site.folder, path))).length;
const open = (address: string) => page.goto(site.origin + address, { waitUntil: 'networkidle' });

describe('before anybody searches', () => {
  it('the page of the search has loaded a small script and nothing of the index', async () => {
    await open('/search/');
    expect(data()).toEqual([]);
    expect(scripts().length).toBeGreaterThan(0);
    expect(scripts().reduce((sum, path) => sum + sizeOf(path), 0)).toBeLessThan(MOST_BEFORE);
  });

  it('no other page asks for anything of the search', async () => {
    await open('/search/?q=practice');
    const [engine] = scripts().toSorted((left, right) => sizeOf(right) - sizeOf(left));
    expect(data().length).toBeGreaterThan(0);
    asked = [];
    const others = specimens()
      .flatMap(({ addresses }) => addresses.slice(0, 1))
      .filter((address) => address !== '/search/');
    for (const address of others) await open(address);
    expect(asked.filter((path) => path === engine)).toEqual([]);
    expect(data()).toEqual([]);
  });
});

describe('the first use of the box', () => {
  it('loads the search and what every search needs', async () => {
    await open('/search/');
    const before = scripts().length;
    await page.locator('[data-query]').focus();
    await expect.poll(() => data().length).toBeGreaterThanOrEqual(3);
    expect(data()[0]).toMatch(/\/search\/data\/manifest\.json$/);
    expect(scripts().length).toBeGreaterThan(before);
  });

  it('may end with Enter before anything of it is there', async () => {
    await open('/search/');
    const { promise: release, resolve: letGo } = Promise.withResolvers<void>();
    await context.route('**/*.js', async (route) => {
      await release;
      await route.continue();
    });
    await page.locator('[data-query]').focus();
    await page.keyboard.type('tone deaf');
    await page.keyboard.press('Enter');
    letGo();
    const search = new SearchPage(page);
    await search.settled('tone deaf');
    expect((await search.view()).results[0]).toBe('2026-0001');
  });
});

describe('searching', () => {
  it('asks for no file twice, whatever is searched for, and only the site itself', async () => {
    await open('/search/');
    const search = new SearchPage(page);
    await page.locator('[data-query]').focus();
    await expect.poll(() => data().length).toBeGreaterThanOrEqual(3);
    const queries = [
      'tone deaf',
      'access',
      'tone deaf',
      'org:bma access',
      'speaker:igpm',
      '"tone deaf"',
      'xylophonology',
    ];
    for (const query of queries) await search.ask(query);
    await page.waitForLoadState('networkidle');
    const twice = asked.filter((path, at) => asked.indexOf(path) !== at);
    expect(twice).toEqual([]);
    expect(data().length).toBeGreaterThan(queries.length);
    expect(complaints).toEqual([]);
  });

  it('fetches files that a host may keep for ever, except the one that names them', () => {
    const files = filesIn(site.folder).filter((file) => file.startsWith('search/data/'));
    expect(files.length).toBeGreaterThan(10);
    const changing = files.filter((file) => !/[./][0-9a-f]{10,}[./]/.test(file));
    expect(changing).toEqual(['search/data/manifest.json']);
  });
});
