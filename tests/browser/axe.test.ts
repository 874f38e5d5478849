import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { few } from '../harness/few.ts';
import { site } from '../harness/site.ts';
import { launch } from './chromium.ts';
import { everyKind, faultsOf, kinds, SCHEMES } from './every-kind.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch(site.browser);
});
afterAll(() => browser.close());

it('there are pages of every kind', () => {
  const names = kinds.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'home',
      'search-query',
      'article',
      'statement',
      'record-heaviest',
      'policy-year',
    ]),
  );
  for (const kind of ['organisation', 'policy', 'person', 'source'])
    expect(names).toEqual(expect.arrayContaining([`${kind}-heaviest`, `${kind}-typical`]));
  expect(new Set(names).size).toBe(names.length);
});

describe.each(SCHEMES)('0 axe violations on every kind of page, %s', (colorScheme) => {
  it.each([360, 768, 1440])('%i px wide', async (width) => {
    expect(
      few(
        await everyKind(browser, width, { colorScheme }, (page, { name, address }) =>
          faultsOf(page, `${name} ${address}`),
        ),
      ),
    ).toEqual([]);
  });
});
