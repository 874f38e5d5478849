import { join } from 'node:path';
import { Command } from 'commander';
import { readEdition } from '../../src/store/edition.ts';
import { archiveEngines } from './search/archive-engine.ts';
import type { SearchEngine } from './search/engine.ts';
import { flexSearchEngines } from './search/flexsearch-engines.ts';
import { type JudgedQuery, readJudgedQueries } from './search/judged-query.ts';
import { JUDGED_RESULTS, ndcg, succeeds } from './search/metrics.ts';
import { miniSearchEngines } from './search/minisearch-engines.ts';
import { searchedTexts } from './search/searched-text.ts';

/** Means over queries, each from 0 to 1. */
interface Score {
  readonly ndcg: number;
  /** How often the first result is clearly about the query, and how often it answers it. */
  readonly success: number;
  readonly answered: number;
}

/**
 * Measures how well the archive's search orders its results, beside MiniSearch and FlexSearch over the same texts, on
 * queries that were judged without sight of any of them. The search was tuned on one half, so the others too are set up
 * as they do best there; the held-out half says what that is worth.
 * @param print takes one line at a time.
 * @param options.queries prints each query of the tuning half too, never one of the other half.
 * @throws when content/ or the judged queries cannot be read.
 */
export async function benchRelevance(
  print: (line: string) => void,
  options: { queries?: boolean } = {},
): Promise<void> {
  const { archive } = readEdition('content');
  if (archive === undefined) throw new Error('content/ has no usable site.yaml: run `npm run check`.');
  const judged = readJudgedQueries(join(import.meta.dirname, 'search/queries.yaml'));
  const tuning = judged.filter(({ half }) => half === 'tuning');
  const heldOut = judged.filter(({ half }) => half === 'held-out');
  const texts = searchedTexts(archive);
  const ours = archiveEngines(archive);
  print(`${judged.length} judged queries over ${texts.length} records.`);
  print(
    'success@1: the first result is clearly about the query (grade 2 or 3); in brackets: it answers it (3).',
  );
  print(`${''.padEnd(58)}tuning: nDCG@10  success@1          held out: nDCG@10  success@1`);
  const families = [ours, miniSearchEngines(texts), flexSearchEngines(texts)];
  const best: string[] = [];
  for (const engines of families) {
    const rows = [];
    for (const engine of engines) {
      const [tuned, unseen] = [await measure(engine, tuning), await measure(engine, heldOut)];
      rows.push({ tuned, line: engine.name.padEnd(58) + cells(tuned, 15) + cells(unseen, 27) });
    }
    for (const { line } of rows) print(line);
    const [first] = rows.toSorted((left, right) => right.tuned.ndcg - left.tuned.ndcg);
    if (first !== undefined) best.push(first.line);
  }
  print('Each as it does best on the tuning half:');
  for (const line of best) print(line);
  const [own] = ours;
  if (options.queries === true && own !== undefined) await printQueries(own, tuning, print);
}

async function measure(engine: SearchEngine, queries: readonly JudgedQuery[]): Promise<Score> {
  const scores: Score[] = [];
  for (const { query, relevant } of queries) {
    const found = await engine.search(query, JUDGED_RESULTS);
    scores.push({
      ndcg: ndcg(found, relevant),
      success: Number(succeeds(found, relevant)),
      answered: Number(succeeds(found, relevant, 3)),
    });
  }
  const mean = (key: keyof Score) => scores.reduce((sum, score) => sum + score[key], 0) / scores.length;
  return { ndcg: mean('ndcg'), success: mean('success'), answered: mean('answered') };
}

function cells({ ndcg, success, answered }: Score, width: number): string {
  return `${ndcg.toFixed(3).padStart(width)}  ${success.toFixed(3).padStart(9)} (${answered.toFixed(3)})`;
}

async function printQueries(
  engine: SearchEngine,
  queries: readonly JudgedQuery[],
  print: (line: string) => void,
): Promise<void> {
  print(`\nThe tuning half, query by query: nDCG@10, and the first five results with their grades`);
  for (const { query, relevant } of queries) {
    const found = await engine.search(query, JUDGED_RESULTS);
    const first = found.slice(0, 5).map((id) => `${id}: ${relevant[id] ?? 0}`);
    print(`${ndcg(found, relevant).toFixed(3)}  ${query.padEnd(50)}  ${first.join('  ')}`);
  }
}

if (import.meta.main) {
  const program = new Command('relevance')
    .description('How well the search orders its results, beside MiniSearch and FlexSearch.')
    .option('--queries', 'list the queries of the tuning half, with what was found')
    .parse();
  await benchRelevance((line) => console.log(line), program.opts<{ queries?: boolean }>());
}
