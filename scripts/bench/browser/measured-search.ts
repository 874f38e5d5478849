import type { Browser, Page } from 'playwright-core';
import type { Engine } from './engine.ts';
import { watchResults } from './result-watch.ts';
import type { Transfer } from './static-host.ts';

/** What one search cost. */
export interface MeasuredSearch {
  /** From Enter to the first result in the page. */
  readonly milliseconds: number;
  /** Over the wire from the focus of the box on, until nothing more was asked for; headers included. */
  readonly bytes: number;
  readonly transfers: readonly Transfer[];
}

/** One visit to an engine’s page: a browser that has loaded nothing of it before. */
export interface Visit {
  search(typed: string): Promise<MeasuredSearch>;
  close(): Promise<void>;
}

/** Opens an engine’s page with an empty cache, and waits until it is all there. */
export async function visit(browser: Browser, engine: Engine): Promise<Visit> {
  const context = await browser.newContext();
  context.setDefaultTimeout(60_000);
  await context.addInitScript(watchResults, engine.result);
  const page = await context.newPage();
  await engine.host.settled();
  await page.goto(engine.host.origin + engine.page);
  await engine.host.settled();
  return { search: (typed) => measured(page, engine, typed), close: () => context.close() };
}

async function measured(page: Page, { name, host, box }: Engine, typed: string): Promise<MeasuredSearch> {
  await page.locator(box).fill(typed);
  await page.keyboard.press('Enter');
  const shown = await page
    .waitForFunction(() => window.resultWatch.resultAfter)
    .catch((error: unknown) => {
      throw new Error(`${name} showed no result for ${typed}.`, { cause: error });
    });
  const milliseconds = Number(await shown.jsonValue());
  const transfers = await host.settled();
  return { milliseconds, bytes: transfers.reduce((sum, { bytes }) => sum + bytes, 0), transfers };
}
