import { createServer } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, expect, it, onTestFinished, type TestContext } from 'vitest';
import { textFragmentUrl } from '../../src/outputs/text-fragment.ts';
import { site } from '../harness/site.ts';
import { writtenRecords } from '../harness/written.ts';
import { launchFull } from './full-chromium.ts';

let browser: Browser | undefined;
afterAll(() => browser?.close());

async function newPage(test: TestContext): Promise<Page> {
  browser ??= await launchFull(test);
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  return page;
}

/** A page with so much before and after some words that nobody sees them who has not scrolled. */
function longPage(words: string): string {
  const filler = '<p>Nothing of note was said about the lanterns of Nowhere that day.</p>\n'.repeat(120);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A long page</title>\n${filler}<p id="words">They said: ${escaped(words)} And so on.</p>\n${filler}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Whether the words are in the window, and the reader is not at the top of the page. */
async function isScrolledToWords(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { top, bottom } = document.querySelector('#words')?.getBoundingClientRect() ?? {
      top: -1,
      bottom: -1,
    };
    return scrollY > 0 && top >= 0 && bottom <= innerHeight;
  });
}

/** Serves pages of our own that stand in for an original and for a page that quotes it. */
async function standIn(pages: Readonly<Record<string, (origin: string) => string>>): Promise<string> {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://localhost').pathname];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page?.(`http://${request.headers.host}`) ?? '');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`;
}

it.for([
  ['the lanterns were dimmed', 'the lanterns were dimmed'],
  [
    'No-one asked, and no-one answered: fifty-one towels & a moth',
    'No-one asked, and no-one answered: fifty-one towels & a moth',
  ],
  ['It’s “punctual”, she said (nearly always)', 'It’s “punctual”, she said (nearly always)'],
  [
    'We have counted every spoon in every drawer of every surgery in Nowhere, and there are none left to count.',
    'We have counted every spoon in every drawer of every surgery in Nowhere, and there are none left to count.',
  ],
  [
    'The towels … were never returned to [them] or to the Guild of Umbrella Makers',
    'The towels, all seven hundred, were never returned to Body A or to the Guild of Umbrella Makers',
  ],
  ['Mae’r llusernau’n goleuo’r cwm, á é ŵ ŷ', 'Mae’r llusernau’n goleuo’r cwm, á é ŵ ŷ'],
] as const)(
  'a link to the quotation “%s” scrolls to its words in a full Chromium',
  async ([quoted, words], test) => {
    const page = await newPage(test);
    const origin = await standIn({
      '/original': () => longPage(words),
      '/record': (here) =>
        `<!doctype html><title>Record</title><a href="${textFragmentUrl(`${here}/original`, quoted)}">original</a>`,
    });
    await page.goto(`${origin}/record`);
    await page.locator('a').click();
    await page.waitForURL(/\/original/);
    await expect.poll(() => isScrolledToWords(page)).toBe(true);
  },
);

it('the link beside a quotation of a record does so, too, with the original on another host', async (test) => {
  const page = await newPage(test);
  const record = writtenRecords().find(({ id }) => id === '2026-0001');
  const [quotation] = record?.quotes.filter(({ text }) => text.split(' ').length > 12) ?? [];
  if (quotation === undefined)
    throw new Error('The record has no long quotation any more; choose another one.');
  // Nobody's server is asked: a page of ours stands in for the original, which holds nothing else of it.
  await page.route(
    (url) => url.origin !== site.origin,
    (route) => route.fulfill({ contentType: 'text/html', body: longPage(quotation.text) }),
  );
  await page.goto(`${site.origin}/articles/2026-0001/`);
  await page.locator(`#${quotation.id} a[href*=":~:text="]`).click();
  await page.waitForURL((url) => url.origin !== site.origin);
  await expect.poll(() => isScrolledToWords(page)).toBe(true);
});

it('without the words on the page the browser stays at its top', async (test) => {
  const page = await newPage(test);
  const origin = await standIn({ '/original': () => longPage('something else') });
  await page.goto(String(textFragmentUrl(`${origin}/original`, 'the lanterns were dimmed')));
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
