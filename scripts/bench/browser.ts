import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Browser } from 'playwright-core';
import { readEdition } from '../../src/store/edition.ts';
import { findBrowser, launch } from '../../tests/browser/chromium.ts';
import { type Cost, measureCosts } from './browser/cost.ts';
import { type DrawnQuery, drawQueries } from './browser/drawn-query.ts';
import type { Engine } from './browser/engine.ts';
import { slowestHostile, type TimedQuery } from './browser/hostile.ts';
import { HOSTILE } from './browser/hostile-query.ts';
import { longestTasks } from './browser/long-tasks.ts';
import { bytesOf, visit } from './browser/measured-search.ts';
import { plainRecords } from './browser/plain-record.ts';
import { heaviest, limits, spread, table } from './browser/report.ts';
import { writeFlexSearch } from './browser/rivals/flexsearch.ts';
import { writeMiniSearch } from './browser/rivals/minisearch.ts';
import { writePagefind } from './browser/rivals/pagefind.ts';
import { hostFolder } from './browser/static-host.ts';
import { measure } from './measure.ts';
import { writeSynthetic } from './synthetic.ts';

const SEED = 20_260_002;
const HOSTILE_QUERIES = 2000;
const LONGEST_HANG_MS = 100;
const SLOWLY_TYPED = 5;
const RIVAL = { page: '/', box: 'input', result: 'li a' };

/** Where the benchmark finds what others may have made before. */
export interface BrowserBench {
  /** A content folder. */
  readonly content: string;
  /** The built site of it, search included. */
  readonly site: string;
  /** An empty folder for the rivals. */
  readonly work: string;
  /** How many queries are asked. */
  readonly queries: number;
  readonly print: Print;
}

/** Takes one line at a time. */
type Print = (line: string) => void;

/**
 * Measures what a search costs in a real browser, over loopback with gzip: the archive’s own search beside Pagefind,
 * MiniSearch and FlexSearch on the same texts, each as the first search of a reader and as a later one.
 * @returns whether every limit was kept
 */
export async function benchBrowser({ content, site, work, queries, print }: BrowserBench): Promise<boolean> {
  const { archive } = readEdition(content);
  if (archive === undefined) throw new Error(`${content} holds no archive.`);
  const records = plainRecords(archive);
  const folder = (name: string) => {
    mkdirSync(join(work, name), { recursive: true });
    return join(work, name);
  };
  writeMiniSearch(folder('minisearch'), records);
  await writeFlexSearch(folder('flexsearch'), records);
  await writePagefind(folder('pagefind'), records);
  const archiveEngine: Engine = {
    name: 'the archive',
    host: await hostFolder(site),
    page: '/search/',
    box: '[data-query]',
    result: '[data-result-link]',
  };
  const rivals = await Promise.all(
    ['Pagefind', 'MiniSearch', 'FlexSearch'].map(
      async (name): Promise<Engine> => ({
        name,
        host: await hostFolder(folder(name.toLowerCase())),
        ...RIVAL,
      }),
    ),
  );
  const engines = [archiveEngine, ...rivals];
  const browser = await launch(await findBrowser(folder('chromium')));
  try {
    const drawn = drawQueries(records, queries, SEED);
    const costs = await measureCosts(browser, engines, drawn);
    print(`${queries} queries over ${records.length} records, pasted and entered at once: median, most`);
    for (const line of table(costs, 'MiniSearch')) print(line);
    const kept = judge(costs, print);
    await printSlowTyping(browser, archiveEngine, drawn, print);
    return (await judgeHostile(browser, archiveEngine, site, print)) && kept;
  } finally {
    await browser.close();
    await Promise.all(engines.map(({ host }) => host.close()));
  }
}

function judge(costs: readonly Cost[], print: Print): boolean {
  const [ours] = costs;
  const miniSearch = costs.find(({ engine }) => engine.name === 'MiniSearch');
  if (ours === undefined || miniSearch === undefined) throw new Error('An engine was not measured.');
  const judged = limits(ours, miniSearch);
  for (const { what, measured, kept } of judged) print(`${kept ? 'kept  ' : 'BROKEN'}  ${what}: ${measured}`);
  const dearest = ours.first.toSorted((left, right) => right.bytes - left.bytes)[0];
  if (dearest !== undefined) {
    print('The dearest first search asked for:');
    for (const line of heaviest(dearest, 8)) print(line);
  }
  return judged.every(({ kept }) => kept);
}

/** Who pauses after every letter has everything searched that the beginnings of the query find. */
async function printSlowTyping(
  browser: Browser,
  engine: Engine,
  queries: readonly DrawnQuery[],
  print: Print,
): Promise<void> {
  const costs: number[] = [];
  for (const { typed } of queries.slice(0, SLOWLY_TYPED)) {
    const reader = await visit(browser, engine);
    costs.push(bytesOf(await reader.typeSlowly(typed)) / 1000);
    await reader.close();
  }
  const { median, most } = spread(costs);
  print(`First search with a pause after every letter, kB: ${median.toFixed(0)}, ${most.toFixed(0)}`);
}

async function judgeHostile(browser: Browser, engine: Engine, site: string, print: Print): Promise<boolean> {
  const slowest = await slowestHostile(site, HOSTILE_QUERIES);
  const head = ({ query, milliseconds }: TimedQuery) =>
    `${milliseconds.toFixed(0).padStart(8)} ms  ${JSON.stringify(query.slice(0, 80))}`;
  print(`The slowest of ${HOSTILE_QUERIES} hostile queries, in the processor's time:`);
  for (const one of slowest.slice(0, 3)) print(head(one));
  const pasted = [...Object.values(HOSTILE), ...slowest.map(({ query }) => query)];
  const tasks = await longestTasks(browser, engine, pasted);
  print('The longest tasks of the page, for hostile queries:');
  const longest = tasks.toSorted((left, right) => right.milliseconds - left.milliseconds);
  for (const one of longest.slice(0, 3)) print(head(one));
  const kept = (slowest[0]?.milliseconds ?? 0) <= LONGEST_HANG_MS;
  print(`${kept ? 'kept  ' : 'BROKEN'}  no query takes more than ${LONGEST_HANG_MS} ms`);
  return kept;
}

if (import.meta.main) {
  const program = new Command('bench/browser')
    .description('Measures what a search costs in a real browser, beside other search engines.')
    .option('--records <number>', 'records of the synthetic archive', '10000')
    .option('--queries <number>', 'queries that are asked', '30')
    .parse();
  const options = program.opts<{ records: string; queries: string }>();
  const work = mkdtempSync(join(tmpdir(), 'archive-bench-browser-'));
  try {
    const content = join(work, 'content');
    mkdirSync(content);
    writeSynthetic(content, Number(options.records));
    const site = join(work, 'site');
    await measure('node', ['scripts/build.ts'], {
      env: { ARCHIVE_CONTENT: content, ARCHIVE_OUT: site, ARCHIVE_PARTS: 'search' },
    });
    const kept = await benchBrowser({
      content,
      site,
      work: join(work, 'rivals'),
      queries: Number(options.queries),
      print: console.log,
    });
    if (!kept) process.exitCode = 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
