import type { Page } from 'playwright-core';
import { site } from '../harness/site.ts';

/** A state in which a reader can meet the search page. */
export interface SearchPageState {
  readonly name: string;
  /** Brings a new page into the state. */
  readonly reach: (page: Page) => Promise<void>;
}

/** Every state of the search page, each reason for finding nothing apart. */
export const SEARCH_STATES: readonly SearchPageState[] = [
  { name: 'nothing asked', reach: (page) => open(page, '', '[data-state=empty]') },
  { name: 'suggestions', reach: typing },
  { name: 'loading', reach: loading },
  answered('results', '?q=tone+deaf', '[data-state=results] [data-part]'),
  answered('results of a year', '?q=access&date=2021', '[data-bar="2021-05"]'),
  answered('results of a month, with filters', '?kind=article&date=2021-05', '[data-bar][aria-current]'),
  answered('records that may match too', '?q=date:2021-05', '[data-possible] a'),
  answered(
    'records that only may match',
    '?q=date:2021-05&certainty=possible',
    '[data-state=results] [data-possible] a',
  ),
  answered('no such word', '?q=practice+xylophonology', '[data-nothing] [data-nearest]'),
  answered('words not next to each other', '?q="patients+practices+deaf"', '[data-blamed]'),
  answered('parts never together', '?q=source:pulse+source:rcgp', '[data-state=none]'),
  answered('nothing within the filters', '?q=tone+deaf&date=2019&kind=article', '[data-nothing] li'),
  answered('a query that cannot be read', '?q=org:nobodyy+(access+date:2021-13', '[data-problem=fault]'),
  answered('a date that cannot be read', '?q=access&date=next+spring', '[data-dates] [aria-invalid]'),
  { name: 'a date refused', reach: refusedDate },
  { name: 'failed', reach: failed },
];

function answered(name: string, parameters: string, sign: string): SearchPageState {
  return { name, reach: (page) => open(page, parameters, sign) };
}

/** @param sign what the page shows once it is in the state */
async function open(page: Page, parameters: string, sign: string): Promise<void> {
  await page.goto(`${site.origin}/search/${parameters}`);
  await page.locator(sign).first().waitFor();
}

async function typing(page: Page): Promise<void> {
  await open(page, '', '[data-state=empty]');
  await page.locator('[data-query]').pressSequentially('bma');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
}

async function loading(page: Page): Promise<void> {
  // What never comes keeps the page waiting.
  await page.route('**/search/data/**', () => undefined);
  await open(page, '?q=access', '[data-state=loading]');
}

async function refusedDate(page: Page): Promise<void> {
  await open(page, '?q=access', '[data-dates]');
  await page.getByLabel('From').fill('2021-13');
  await page.getByRole('button', { name: 'Show these dates' }).click();
  await page.locator('[data-dates] [aria-invalid]').waitFor();
}

async function failed(page: Page): Promise<void> {
  await page.route('**/search/data/**', (route) => route.abort());
  await open(page, '?q=access', '[data-state=error]');
}
