import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Download } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readBibtex } from '../../src/import/formats/bibtex.ts';
import { readCslJson } from '../../src/import/formats/csl-json.ts';
import { readRis } from '../../src/import/formats/ris.ts';
import { needs, read } from '../harness/reader.ts';
import { site } from '../harness/site.ts';
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

/** More than one page of results, fewer than all records, in an order of its own. */
const SEARCH = '?q=telephone&organisation=bma&sort=date';

function built(path: string): string {
  return readFileSync(join(site.folder, path), 'utf8');
}

/** The file of a record, by its number, as the build wrote it. */
function own(number: string, ending: string): string {
  const kind = existsSync(join(site.folder, `articles/${number}.json`)) ? 'articles' : 'statements';
  return built(`${kind}/${number}${ending}`);
}

async function take(search: SearchPage, format: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    search.page.waitForEvent('download'),
    search.page.locator(`[data-export-format="${format}"]`).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

describe('everything that a search found, with its filters', () => {
  it('is taken away as RIS: the files of its records, byte for byte, in its order', async (test) => {
    const search = await SearchPage.open(context, SEARCH);
    const found = await search.everyResult();
    const { name, text } = await take(search, 'ris');
    expect(found.length).toBeGreaterThan(10);
    expect(name).toBe(`gppa-search-${found.length}-records.ris`);
    expect(text).toBe(found.map((number) => own(number, '.ris')).join('\r\n'));
    const { items, problems } = readRis(text);
    expect(items).toHaveLength(found.length);
    expect(problems).toEqual([]);
    needs(test, 'ris2xml');
    const { out } = read('ris2xml', [], { input: text });
    expect(out.match(/<mods /g)).toHaveLength(found.length);
  });

  it('as BibLaTeX and CSL-JSON likewise', async () => {
    const search = await SearchPage.open(context, SEARCH);
    const found = await search.everyResult();
    const bib = await take(search, 'biblatex');
    expect(bib.name).toBe(`gppa-search-${found.length}-records.bib`);
    expect(bib.text).toBe(found.map((number) => own(number, '.bib')).join('\n'));
    expect(readBibtex(bib.text).items).toHaveLength(found.length);
    const csl = await take(search, 'csl-json');
    expect(csl.name).toBe(`gppa-search-${found.length}-records.csl.json`);
    expect(JSON.parse(csl.text)).toEqual(found.flatMap((number) => JSON.parse(own(number, '.csl.json'))));
    expect(readCslJson(csl.text).items).toHaveLength(found.length);
  });

  it('as BibTeX and CSV from the files of the whole archive', async () => {
    const search = await SearchPage.open(context, SEARCH);
    const found = await search.everyResult();
    const bib = await take(search, 'bibtex');
    const keys = [...bib.text.matchAll(/^@\w+\{(\S+),$/gm)].map(([, key]) => key);
    expect(keys).toEqual(found.map((number) => `gppa-${number}`));
    const whole = built('data/archive.bibtex.bib');
    for (const entry of bib.text.split(/(?<=^\}\n)\n/m)) expect(whole).toContain(entry);
    const csv = await take(search, 'csv');
    const records = built('data/records.csv');
    expect(csv.text.split('\r\n', 1)).toEqual(records.split('\r\n', 1));
    for (const row of csv.text.split(/(?<=\r\n)(?=\d{4}-\d{4,},)/)) expect(records).toContain(row);
    expect(csv.text.match(/^\d{4}-\d{4,}(?=,(?:article|statement),)/gm)).toEqual(found);
  });

  it('all records are taken from one file, which they are the beginning of', async () => {
    const requests: string[] = [];
    const search = await SearchPage.open(context, '?sort=date');
    search.page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    const { count } = await search.view();
    const { name, text } = await take(search, 'ris');
    expect(name).toBe(`gppa-search-${count}-records.ris`);
    expect(text).toBe(built('data/archive.ris').slice(0, text.length));
    expect(readRis(text).items).toHaveLength(count);
    expect(requests.filter((path) => path.endsWith('.ris'))).toEqual(['/data/archive.ris']);
    expect(await search.page.locator('[data-export-status]').textContent()).toContain(name);
  });
});

describe('a file that cannot be had', () => {
  it('is never given in part: the reader is told, and no download begins', async () => {
    const downloads: Download[] = [];
    const search = await SearchPage.open(context, SEARCH);
    search.page.on('download', (download) => downloads.push(download));
    const [first] = (await search.view()).results;
    await search.page.route(`**/${first}.ris`, (route) => route.fulfill({ status: 503, body: '' }));
    await search.page.locator('[data-export-format="ris"]').click();
    await expect
      .poll(() => search.page.locator('[data-export-status]').textContent())
      .toContain('nothing was saved');
    expect(await search.page.locator('[data-export-stop]').count()).toBe(0);
    await search.page.unroute(`**/${first}.ris`);
    await take(search, 'ris');
    expect(downloads).toHaveLength(1);
  });

  it('because the reader stopped it, is said to be stopped, and the focus is where it was', async () => {
    const search = await SearchPage.open(context, '?sort=date');
    // Never answered.
    await search.page.route('**/data/archive.ris', () => undefined);
    await search.page.locator('[data-export-format="ris"]').click();
    await search.page.locator('[data-export-stop]').focus();
    await search.page.keyboard.press('Enter');
    await expect.poll(() => search.page.locator('[data-export-status]').textContent()).toContain('Stopped');
    const focused = await search.page.evaluate(() =>
      document.activeElement?.getAttribute('data-export-format'),
    );
    expect(focused).toBe('ris');
  });
});

it('without results there is nothing to take', async () => {
  const search = await SearchPage.open(context, '?q=xylophonology');
  expect(await search.page.locator('[data-export]').isVisible()).toBe(false);
  await search.ask('tone deaf');
  expect(await search.page.locator('[data-export]').isVisible()).toBe(true);
});
