import type { Browser } from 'playwright-core';
import type { Engine } from './engine.ts';
import type { TimedQuery } from './hostile.ts';

declare global {
  interface Window {
    /** Milliseconds of each task of more than 50 ms since it was last emptied. */
    longTasks?: number[];
  }
}

/** The longest task of the page for each query, pasted into the box one after the other; 0 without one of 50 ms. */
export async function longestTasks(
  browser: Browser,
  { host, page: path, box }: Engine,
  queries: readonly string[],
): Promise<TimedQuery[]> {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const tasks: number[] = [];
    window.longTasks = tasks;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  await page.goto(host.origin + path);
  await page.locator(box).focus();
  await host.settled();
  const timed: TimedQuery[] = [];
  for (const query of queries) {
    await page.evaluate(() => window.longTasks?.splice(0));
    await page.locator(box).fill(query);
    await page.keyboard.press('Enter');
    await host.settled();
    const tasks = await page.evaluate(() => window.longTasks ?? []);
    timed.push({ query, milliseconds: Math.max(0, ...tasks) });
  }
  await page.close();
  return timed;
}
