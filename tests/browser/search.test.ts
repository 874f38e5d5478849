import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readEdition } from '../../src/store/edition.ts';
import { site } from '../harness/site.ts';
import { writtenRecords } from '../harness/written.ts';
import { launch } from './chromium.ts';
import { SearchPage } from './search-page.ts';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launch(site.browser);
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
  context.setDefaultTimeout(15_000);
});
afterEach(() => context.close());

const published = writtenRecords().filter(({ status }) => status === 'published');

describe('a search', () => {
  it('for “tone deaf” finds the founding article first and lands on the quotation', async () => {
    const search = await SearchPage.open(context);
    await search.ask('tone deaf');
    expect((await search.view()).results[0]).toBe('2026-0001');
    await search.page.locator('[data-result="2026-0001"] [data-result-link]').click();
    await search.page.waitForURL(/\/articles\/2026-0001\/#q\d+$/);
    const target = search.page.locator(':target');
    expect((await target.textContent())?.toLowerCase()).toContain('tone deaf');
    const box = await target.boundingBox();
    const height = search.page.viewportSize()?.height ?? 0;
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(height);
  });

  it('for “punitive and damaging” finds the BMA’s email', async () => {
    const search = await SearchPage.open(context);
    await search.ask('punitive and damaging');
    expect((await search.view()).results).toContain('2026-0008');
    await search.page.locator('[data-result="2026-0008"] [data-result-link]').click();
    await search.page.waitForURL(/\/statements\/2026-0008\/#q1$/);
    expect(await search.page.locator(':target').textContent()).toContain('punitive and damaging plan');
  });

  it.each([
    ['NHSE', 'nhs-england'],
    ['GPC', 'gpc-england'],
    ["practice managers' institute", 'igpm'],
  ])('for %s finds the body that is known by that name', async (name, id) => {
    const search = await SearchPage.open(context);
    await search.ask(name);
    const { facets, count } = await search.view();
    expect(count).toBeGreaterThan(0);
    expect(facets.some((facet) => facet.startsWith(`organisation=${id}: `))).toBe(true);
  });

  it('for what nobody said says so, and which word it was', async () => {
    const search = await SearchPage.open(context);
    await search.ask('practice xylophonology');
    expect(await search.view()).toMatchObject({ count: 0, results: [] });
    expect(await search.page.locator('[data-blamed]').first().textContent()).toContain('xylophonology');
    expect(await search.page.locator('[data-lists]').isVisible()).toBe(true);
  });
});

describe('the number of results', () => {
  it('is the truth: so many records are there to be paged through, each once', async () => {
    const search = await SearchPage.open(context);
    await search.ask('"tone deaf"');
    const { count } = await search.view();
    const found = await search.everyResult();
    expect(found).toHaveLength(count);
    expect(new Set(found).size).toBe(count);
    const said = published.filter((record) => /tone[- ]deaf/i.test(JSON.stringify(record.fields)));
    expect(found).toEqual(expect.arrayContaining(said.map(({ id }) => id)));
  });

  it('and of every facet equals the archive, for all records', async () => {
    const { archive } = readEdition('content');
    const search = await SearchPage.open(context, '?sort=date');
    const { count, facets } = await search.view();
    expect(count).toBe(published.length);
    const kinds = (['articles', 'statements'] as const).map(
      (kind) => `kind=${kind.slice(0, -1)}: ${published.filter((record) => record.kind === kind).length}`,
    );
    expect(facets).toEqual(expect.arrayContaining(kinds));
    const expected = [
      ...(archive?.organisations ?? []).map(({ id, records }) => `organisation=${id}: ${records.length}`),
      ...(archive?.policies ?? []).map(({ id, records }) => `policy=${id}: ${records.length}`),
      ...(archive?.people ?? []).map(({ id, records }) => `person=${id}: ${records.length}`),
      ...(archive?.sources ?? []).map(({ id, records }) => `source=${id}: ${records.length}`),
    ].filter((line) => !line.endsWith(': 0'));
    const named = facets.filter((facet) => !facet.startsWith('kind='));
    expect(named.toSorted()).toEqual(expected.toSorted());
  });
});

describe('a facet', () => {
  it('narrows: the number beside it is the number found, and each result is of that body', async () => {
    const search = await SearchPage.open(context);
    await search.ask('access');
    const before = await search.view();
    const promised = await search.narrow('organisation', 'igpm');
    const after = await search.view();
    expect(after.count).toBe(promised);
    expect(after.count).toBeLessThan(before.count);
    expect(after.filters).toEqual(['organisation=igpm']);
    const { archive } = readEdition('content');
    const ofBody = new Set(archive?.organisation('igpm')?.records.map(({ id }) => id));
    expect((await search.everyResult()).filter((id) => !ofBody.has(id))).toEqual([]);
  });

  it('and another narrow together, and each can be taken away', async () => {
    const search = await SearchPage.open(context);
    await search.ask('access');
    await search.narrow('organisation', 'bma');
    const promised = await search.narrow('kind', 'statement');
    const both = await search.view();
    expect(both.count).toBe(promised);
    expect(both.filters.toSorted()).toEqual(['kind=statement', 'organisation=bma']);
    await search.page.locator('[data-remove-filter="organisation=bma"]').click();
    await expect.poll(async () => (await search.view()).filters).toEqual(['kind=statement']);
    await search.settled();
    expect((await search.view()).count).toBeGreaterThanOrEqual(both.count);
  });
});

describe('time', () => {
  it('is drawn as years and months, each with the number that choosing it finds', async () => {
    const search = await SearchPage.open(context, '?q=access');
    const bars = search.page.locator('[data-bar]');
    const years = await bars.evaluateAll((all) =>
      all.map(
        (bar) => [bar.getAttribute('data-bar') ?? '', Number(bar.getAttribute('data-bar-count'))] as const,
      ),
    );
    expect(years.length).toBeGreaterThan(3);
    const [year, promised] = years.toSorted((left, right) => right[1] - left[1])[0] ?? ['', 0];
    await search.page.locator(`[data-bar="${year}"]`).click();
    await search.page.locator(`[data-bar^="${year}-"]`).first().waitFor();
    await search.settled();
    const { count } = await search.view();
    expect(count).toBe(promised);
    expect(new URL(search.page.url()).searchParams.get('date')).toBe(year);
    const months = await bars.evaluateAll((all) =>
      all.map(
        (bar) => [bar.getAttribute('data-bar') ?? '', Number(bar.getAttribute('data-bar-count'))] as const,
      ),
    );
    const [month, inMonth] = months
      .filter(([name]) => name.length > 4)
      .toSorted((left, right) => right[1] - left[1])[0] ?? ['', 0];
    await search.page.locator(`[data-bar="${month}"]`).click();
    await expect.poll(async () => (await search.view()).count).toBe(inMonth);
  });

  it('is narrowed by two days; what is no date is said at its field', async () => {
    const search = await SearchPage.open(context, '?q=access');
    const { page } = search;
    await page.getByLabel('From').fill('Maytober');
    await page.locator('[data-dates]').getByRole('button').click();
    expect(await page.getByLabel('From').getAttribute('aria-invalid')).toBe('true');
    expect(new URL(page.url()).searchParams.has('date')).toBe(false);
    await page.getByLabel('From').fill('2021-05');
    await page.getByLabel('To').fill('2021-10');
    await page.locator('[data-dates]').getByRole('button').click();
    await page.locator('[data-remove-filter^="date="]').waitFor();
    await search.settled();
    const inWords = await SearchPage.open(context, '?q=access+date%3A2021-05..2021-10');
    expect((await search.view()).count).toBe((await inWords.view()).count);
  });

  it('of old links still narrows', async () => {
    const search = await SearchPage.open(context, '?q=access&year=2021');
    const { count, filters } = await search.view();
    expect(filters).toEqual(['year=2021']);
    expect(count).toBeGreaterThan(0);
  });
});

describe('how a query was read', () => {
  it('is said in words when it is more than words', async () => {
    const search = await SearchPage.open(context, '?q=speaker%3Aigpm+OR+org%3Arcgp+-kind%3Aletter');
    const reading = await search.page.locator('[data-reading]').textContent();
    expect(reading).toContain('Institute of General Practice Management');
    expect(reading).toContain('not ');
  });

  it('a short name is searched under the full one, and says so', async () => {
    const search = await SearchPage.open(context, '?q=NHSE');
    expect(await search.page.locator('[data-expansion="nhs-england"]').textContent()).toContain(
      'NHS England',
    );
  });

  it('what could not be read is shown at its place, and mended by a link', async () => {
    const search = await SearchPage.open(context, '?q=access+stance%3Aopposse');
    const problem = search.page.locator('[data-problem]');
    expect(await problem.locator('mark').textContent()).toContain('opposse');
    await problem.locator('[data-mended]').click();
    await search.settled('access stance:opposes');
    expect((await search.view()).count).toBeGreaterThan(0);
  });

  it('a misspelt word is put right by one click, which finds what it promises', async () => {
    const search = await SearchPage.open(context, '?q=practise+mangers+abuze');
    const offer = search.page.locator('[data-did-you-mean]');
    await offer.waitFor();
    const promised = Number(/(\d+) record/.exec((await offer.textContent()) ?? '')?.[1]);
    await offer.getByRole('link').click();
    await search.settled((await offer.getAttribute('data-did-you-mean')) ?? undefined);
    expect((await search.view()).count).toBe(promised);
  });
});

describe('records whose date is not exact', () => {
  it('are counted apart and listed when asked', async () => {
    const { archive } = readEdition('content');
    const inexact = (archive?.records ?? []).find(
      ({ date }) => date !== undefined && (date.approximate || date.uncertain || date.precision === 'year'),
    );
    const year = inexact?.date?.earliest.slice(0, 4) ?? '';
    const search = await SearchPage.open(context, `?q=date%3A${year}-01-01..${year}-12-30`);
    const { count } = await search.view();
    await search.page.locator('[data-possible] a').click();
    await search.page.waitForURL(/certainty=possible/);
    await search.settled();
    const possible = await search.everyResult();
    expect(possible).toContain(inexact?.id);
    await search.page.locator('[data-possible] a').click();
    await search.settled();
    expect((await search.view()).count).toBe(count);
    expect((await search.everyResult()).filter((id) => possible.includes(id))).toEqual([]);
  });
});

describe('when nothing is found', () => {
  it.each([
    ['?q=tone+deaf+xylophonology', '[data-blamed="xylophonology"]'],
    ['?q=%22deaf+tone%22', '[data-blamed]'],
    ['?q=tone+deaf&organisation=nobody-at-all', '[data-nothing]'],
    ['?q=tone+deaf&date=1999', '[data-nothing]'],
  ])('%s says why, and offers the nearest query that finds something', async (address, place) => {
    const search = await SearchPage.open(context, address);
    expect((await search.view()).count).toBe(0);
    expect(await search.page.locator(place).first().isVisible()).toBe(true);
    await search.page.locator('[data-nothing] a').first().click();
    await expect.poll(async () => (await search.view()).count).toBeGreaterThan(0);
  });
});

describe('when the index cannot be had', () => {
  it('the page says so, and another attempt is one key away until it succeeds', async () => {
    const page = await context.newPage();
    await page.route('**/search/data/**', (route) => route.abort());
    await page.goto(`${site.origin}/search/?q=tone+deaf`);
    const again = page.getByRole('link', { name: 'Try again' });
    await again.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => again.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.unroute('**/search/data/**');
    await page.keyboard.press('Enter');
    const search = new SearchPage(page);
    await search.settled('tone deaf');
    expect((await search.view()).results[0]).toBe('2026-0001');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('results-heading');
  });
});

describe('the address', () => {
  it('reproduces the view for somebody else', async () => {
    const search = await SearchPage.open(context);
    await search.ask('face to face');
    await search.narrow('organisation', 'bma');
    await search.page.locator('[data-sort="date"]').click();
    await expect.poll(async () => (await search.view()).sort).toBe('date');
    await search.settled();
    const here = await search.view();
    const elsewhere = await browser.newContext();
    const shared = await SearchPage.open(elsewhere, new URL(search.page.url()).search);
    expect(await shared.view()).toEqual(here);
    expect(here.results.length).toBeGreaterThan(0);
    await elsewhere.close();
  });

  it('goes back and forward with the browser', async () => {
    const search = await SearchPage.open(context);
    await search.ask('workload');
    const first = await search.view();
    await search.narrow('kind', 'statement');
    const second = await search.view();
    await search.page.goBack();
    await expect.poll(() => search.view()).toEqual(first);
    await search.page.goForward();
    await expect.poll(() => search.view()).toEqual(second);
  });

  it('brings back the results when a reader returns from a record', async () => {
    const search = await SearchPage.open(context);
    await search.ask('tone deaf');
    const before = await search.view();
    await search.page.locator('[data-result-link]').first().click();
    await search.page.waitForURL(/\/articles\//);
    await search.page.goBack();
    await search.settled();
    expect(await search.view()).toEqual(before);
  });
});

describe('the key /', () => {
  it.each(['/', '/articles/2026-0001/', '/search/', '/about/'])(
    'focuses the search box on %s',
    async (address) => {
      const page = await context.newPage();
      await page.goto(site.origin + address);
      await page.waitForLoadState('networkidle');
      await page.keyboard.press('/');
      const focused = await page.evaluate(() => document.activeElement?.getAttribute('type'));
      expect(focused).toBe('search');
      await page.keyboard.type('a/b');
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('a/b');
    },
  );
});

it('the box on every page leads to the results', async () => {
  const page = await context.newPage();
  await page.goto(`${site.origin}/`);
  await page.locator('input[type=search]').first().fill('tone deaf');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=tone(?:\+|%20)deaf/);
  const search = new SearchPage(page);
  await search.settled();
  expect((await search.view()).results[0]).toBe('2026-0001');
});
