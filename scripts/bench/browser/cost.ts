import type { Browser } from 'playwright-core';
import type { DrawnQuery } from './drawn-query.ts';
import type { Engine } from './engine.ts';
import { type MeasuredSearch, visit } from './measured-search.ts';

/** What searches with one engine cost. */
export interface Cost {
  readonly engine: Engine;
  /** Each query as the first that a reader asks. */
  readonly first: readonly MeasuredSearch[];
  /** Each query but the first, one after the other in the same page. */
  readonly later: readonly MeasuredSearch[];
}

/** Measures engines by turns, so that whatever else the machine does meanwhile weighs on all of them alike. */
export async function measureCosts(
  browser: Browser,
  engines: readonly Engine[],
  queries: readonly DrawnQuery[],
): Promise<Cost[]> {
  const costs = engines.map((engine) => ({
    engine,
    first: [] as MeasuredSearch[],
    later: [] as MeasuredSearch[],
  }));
  for (const { typed } of queries) {
    for (const { engine, first } of costs) {
      const reader = await visit(browser, engine);
      first.push(await reader.search(typed));
      await reader.close();
    }
  }
  const readers = await Promise.all(
    costs.map(async ({ engine, later }) => ({ later, reader: await visit(browser, engine) })),
  );
  for (const [number, { typed }] of queries.entries()) {
    for (const { later, reader } of readers) {
      const one = await reader.search(typed);
      if (number > 0) later.push(one);
    }
  }
  await Promise.all(readers.map(({ reader }) => reader.close()));
  return costs;
}
