import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../../src/search/evaluation/catalogue.ts';
import { search } from '../../../src/search/evaluation/search.ts';
import { readState } from '../../../src/search/evaluation/state.ts';
import { openLibrary } from '../../../src/search/library/open-library.ts';
import { HOSTILE, hostileQueries } from './hostile-query.ts';

const SEED = 20_260_003;
/** So many of the slowest are measured again, as often as this: at first they also wait for what they read. */
const AGAIN = 10;
const TIMES = 3;

/** How long a query took, and what it begins with. */
export interface TimedQuery {
  readonly query: string;
  readonly milliseconds: number;
}

/**
 * The slowest of many hostile queries, slowest first, over the files of a built site: reading the query, searching,
 * and finding what is to blame when nothing was found. The files that a query needs have been read by then.
 */
export async function slowestHostile(site: string, count: number): Promise<TimedQuery[]> {
  const library = await libraryOf(site);
  const words = (await library.vocabulary()).toSorted(([, left], [, right]) => right - left);
  const material = {
    words: words.map(([form]) => form),
    names: library.names.entities.map(({ name }) => name),
  };
  const queries = [...Object.values(HOSTILE), ...hostileQueries(material, count, SEED)];
  const timed: TimedQuery[] = [];
  for (const query of queries) timed.push(await time(query, library));
  const slowest: TimedQuery[] = [];
  for (const { query } of timed.toSorted(bySlowness).slice(0, AGAIN)) {
    const again: TimedQuery[] = [];
    for (let attempt = 0; attempt < TIMES; attempt++) again.push(await time(query, library));
    slowest.push(...again.sort(bySlowness).slice(-1));
  }
  return slowest.sort(bySlowness);
}

async function time(query: string, library: Library): Promise<TimedQuery> {
  const state = { ...readState(new URLSearchParams()), query, sort: 'relevance' as const };
  const started = processorTime();
  await search(state, library);
  return { query, milliseconds: processorTime() - started };
}

/** Milliseconds that this thread has worked: what else runs on the machine does not count. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Opens the search of a built site. */
function libraryOf(site: string): Promise<Library> {
  return openLibrary(join(site, 'search/data/'), async (path) => JSON.parse(readFileSync(path, 'utf8')));
}

function bySlowness(left: TimedQuery, right: TimedQuery): number {
  return right.milliseconds - left.milliseconds;
}
