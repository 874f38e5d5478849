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
  /** Types letter by letter, with a pause after each that is long enough for all that it sets off. */
  typeSlowly(typed: string): Promise<readonly Transfer[]>;
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
  return {
    search: (typed) => measured(page, engine, typed),
    typeSlowly: async (typed) => {
      await page.locator(engine.box).focus();
      const transfers: Transfer[] = [];
      for (const letter of typed) {
        await page.keyboard.type(letter);
        transfers.push(...(await engine.host.settled()));
      }
      return transfers;
    },
    close: () => context.close(),
  };
}

/** Bytes of some transfers together. */
export function bytesOf(transfers: readonly Transfer[]): number {
  return transfers.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function measured(page: Page, { name, host, box }: Engine, typed: string): Promise<MeasuredSearch> {
  // At once, as by pasting: no engine can load anything behind the typing.
  await page.locator(box).fill(typed);
  await page.keyboard.press('Enter');
  const shown = await page
    .waitForFunction(() => window.resultAfter)
    .catch((error: unknown) => {
      throw new Error(`${name} showed no result for ${typed}.`, { cause: error });
    });
  const milliseconds = Number(await shown.jsonValue());
  const transfers = await host.settled();
  return { milliseconds, bytes: bytesOf(transfers), transfers };
}
