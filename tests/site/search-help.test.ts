import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIELD_NAMES } from '../../src/search/query/fields.ts';
import { parse } from '../../src/search/query/parse.ts';
import { launch } from '../browser/chromium.ts';
import { SearchPage } from '../browser/search-page.ts';
import { site } from '../harness/site.ts';

const { document } = parseHTML(readFileSync(join(site.folder, 'search/help/index.html'), 'utf8'));

/** Every example of the page, once. */
const examples = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('[data-example]')].map((link) => [
    link.dataset.example ?? '',
    {
      certain: Number(link.dataset.certain),
      href: link.getAttribute('href') ?? '',
      words: link.nextElementSibling?.textContent ?? '',
    },
  ]),
);

describe('an example of the search’s language', () => {
  it('is read without anything to mend, leads to its own search and finds a record', () => {
    const wrong = [...examples].flatMap(([query, { certain, href, words }]) => [
      ...parse(query).problems.map(({ message }) => `${query}: ${message}`),
      ...(new URL(href, site.origin).searchParams.get('q') === query ? [] : [`${query} leads to ${href}`]),
      ...(certain > 0 && words.trim().startsWith(String(certain)) ? [] : [`${query}: ${words}`]),
    ]);
    expect(wrong).toEqual([]);
    expect(examples.size).toBeGreaterThan(30);
  });

  it('is there for every field', () => {
    const shown = [...examples.keys()].join(' ');
    const missing = FIELD_NAMES.filter((field) => field !== 'organisation' && !shown.includes(`${field}:`));
    expect(missing).toEqual([]);
  });
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(site.browser);
  });
  afterAll(() => browser.close());

  it('each example finds as many records as stand beside it', async () => {
    const context = await browser.newContext();
    const search = new SearchPage(await context.newPage());
    const counted: Record<string, number> = {};
    for (const [query, { href }] of examples) {
      await search.page.goto(site.origin + href);
      await search.settled(query);
      counted[query] = (await search.view()).count;
    }
    await context.close();
    expect(counted).toEqual(
      Object.fromEntries([...examples].map(([query, { certain }]) => [query, certain])),
    );
  });
});
