import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLibrary } from '../../../src/search/library/open-library.ts';
import type { Library } from '../../../src/search/query/catalogue.ts';
import { search } from '../../../src/search/query/search.ts';
import { readState } from '../../../src/search/query/state.ts';
import { HOSTILE, hostileQueries } from './hostile-query.ts';

const SEED = 20_260_003;
/** So many of the slowest are measured again, each with a library of its own: the machine may have been busy. */
const AGAIN = 10;
const TIMES = 3;

/** How long a query took, and what it begins with. */
export interface TimedQuery {
  readonly query: string;
  readonly milliseconds: number;
}

/**
 * The slowest of many hostile queries, slowest first, over the files of a built site; in each the reading of the
 * files that it needs is counted, the opening of the library is not.
 */
export async function slowestHostile(site: string, count: number): Promise<TimedQuery[]> {
  const open = libraryOf(site);
  const library = await open();
  const words = (await library.vocabulary()).toSorted(([, left], [, right]) => right - left);
  const material = {
    words: words.map(([form]) => form),
    names: library.names.entities.map(({ name }) => name),
  };
  const queries = [...Object.values(HOSTILE), ...hostileQueries(material, count, SEED)];
  const timed: TimedQuery[] = [];
  for (const query of queries) timed.push(await time(query, library));
  const slowest = timed.toSorted(bySlowness).slice(0, AGAIN);
  const sure: TimedQuery[] = [];
  for (const one of slowest) sure.push(await best(one, open));
  return sure.sort(bySlowness);
}

async function best(before: TimedQuery, open: () => Promise<Library>): Promise<TimedQuery> {
  let fastest = { ...before, milliseconds: Number.POSITIVE_INFINITY };
  for (let attempt = 0; attempt < TIMES; attempt++) {
    const library = await open();
    await library.open();
    const again = await time(before.query, library);
    if (again.milliseconds < fastest.milliseconds) fastest = again;
  }
  return fastest;
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

/** Opens the search of a built site anew, from files that are read once. */
function libraryOf(site: string): () => Promise<Library> {
  const files = new Map<string, string>();
  const root = join(site, 'search/data/');
  return () =>
    openLibrary(root, async (path) => {
      const text = files.get(path) ?? readFileSync(path, 'utf8');
      files.set(path, text);
      return JSON.parse(text);
    });
}

function bySlowness(left: TimedQuery, right: TimedQuery): number {
  return right.milliseconds - left.milliseconds;
}
