import type { BrowserContext, Page } from 'playwright-core';
import { site } from '../harness/site.ts';

/** What the search page shows: all of a view that can be shared. */
export interface SearchView {
  readonly count: number;
  /** Accession numbers on this page of results, in order. */
  readonly results: readonly string[];
  /** Filters in force: `organisation=bma`. */
  readonly filters: readonly string[];
  /** Every value of the facets with its number: `organisation=bma: 12`. */
  readonly facets: readonly string[];
  readonly sort: string | null;
  readonly query: string;
}

/** The search page as a reader uses it. */
export class SearchPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the search page, with the given parameters: `?q=…`. */
  static async open(context: BrowserContext, parameters = ''): Promise<SearchPage> {
    const page = await context.newPage();
    await page.goto(`${site.origin}/search/${parameters}`);
    const search = new SearchPage(page);
    if (parameters !== '') await search.settled();
    return search;
  }

  /** Types a query and presses Enter. */
  async ask(query: string): Promise<void> {
    await this.page.locator('[data-query]').fill(query);
    await this.page.keyboard.press('Enter');
    await this.settled(query);
  }

  /** Chooses a value of a facet, and returns the number that stood beside it. */
  async narrow(facet: string, value: string): Promise<number> {
    const link = this.page.locator(`[data-facet="${facet}"] [data-facet-value="${value}"]`);
    const count = Number(await link.getAttribute('data-facet-count'));
    // Values far down the list are folded away; the link itself is what is tested.
    await link.evaluate((element: HTMLElement) => element.click());
    await this.page.locator(`[data-remove-filter="${facet}=${value}"]`).waitFor();
    await this.settled();
    return count;
  }

  /** Waits until the page has answered what its address asks. */
  async settled(query?: string): Promise<void> {
    await this.page.waitForFunction((wanted) => {
      const root = document.querySelector<HTMLElement>('[data-search]');
      const { state } = root?.dataset ?? {};
      const count = document.querySelector<HTMLElement>('[data-result-count]')?.dataset.resultCount;
      const asked = new URLSearchParams(location.search).get('q') ?? '';
      return (
        (state === 'results' || state === 'none') &&
        root?.ariaBusy === 'false' &&
        count !== '' &&
        (wanted === undefined || asked === wanted)
      );
    }, query);
  }

  view(): Promise<SearchView> {
    return this.page.evaluate(() => {
      const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
      const [count] = all('[data-result-count]');
      const [sort] = all('[data-sort][aria-current]');
      const facets = all('[data-facet]').flatMap((facet) =>
        [...facet.querySelectorAll<HTMLElement>('[data-facet-value]')].map(
          (value) => `${facet.dataset.facet}=${value.dataset.facetValue}: ${value.dataset.facetCount}`,
        ),
      );
      return {
        count: Number(count?.dataset.resultCount),
        results: all('[data-results] [data-result]').map(({ dataset }) => dataset.result ?? ''),
        filters: all('[data-remove-filter]').map(({ dataset }) => dataset.removeFilter ?? ''),
        facets,
        sort: sort?.dataset.sort ?? null,
        query: document.querySelector<HTMLInputElement>('[data-query]')?.value ?? '',
      };
    });
  }

  /** The accession numbers on all pages of results. */
  async everyResult(): Promise<string[]> {
    const found = [...(await this.view()).results];
    for (;;) {
      const next = this.page.locator('[data-pager] a[aria-label="Next page"]');
      if ((await next.count()) === 0) return found;
      const [first] = (await this.view()).results;
      await next.click();
      await this.page.waitForFunction(
        (last) =>
          document.querySelector<HTMLElement>('[data-results] [data-result]')?.dataset.result !== last,
        first,
      );
      await this.settled();
      found.push(...(await this.view()).results);
    }
  }
}
