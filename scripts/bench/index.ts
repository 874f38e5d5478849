import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { KEPT_CARDS } from '../../src/integration/cards.ts';
import { KEPT_CITATIONS } from '../../src/integration/citations.ts';
import { listFiles } from '../../src/store/folder.ts';
import { benchBrowser } from './browser.ts';
import { benchIngest } from './ingest.ts';
import { type Measurement, measure } from './measure.ts';
import { writePlainAstro } from './plain-astro.ts';
import { benchRelevance } from './relevance.ts';
import { writeSynthetic } from './synthetic.ts';
import { type PageWeight, pageWeights } from './weights.ts';

const program = new Command('bench')
  .description(
    'Measures build time, memory and page weights, for the real archive and a synthetic one, beside plain Astro; how well ingest finds quotations, and how well the search orders its results.',
  )
  .option('--records <number>', 'records of the synthetic archive', '10000')
  .option('--without-plain', 'leave plain Astro out, which takes minutes')
  .parse();
const options = program.opts<{ records: string; withoutPlain?: boolean }>();
const records = Number(options.records);
if (!Number.isInteger(records) || records < 1)
  program.error(`--records is ${options.records}; expected a number such as 10000.`);

/** Drawing 10,000 cards takes minutes and tells nothing of the pages. */
const WITHOUT_CARDS = 'citations,exports,search';
const work = mkdtempSync(join(tmpdir(), 'archive-bench-'));
const plain = resolve('node_modules/.bench-plain-astro');
const megabytes = (bytes: number) =>
  Number.isNaN(bytes) ? 'not measured' : `${Math.round(bytes / 1_000_000)} MB`;
const print = (name: string, { seconds, peakBytes }: Measurement) =>
  console.log(`${name.padEnd(58)} ${seconds.toFixed(1).padStart(7)} s  ${megabytes(peakBytes).padStart(9)}`);
const ratio = (name: string, left: Measurement, right: Measurement) =>
  console.log(
    `${`  ${name}`.padEnd(58)} ${(left.seconds / right.seconds).toFixed(2).padStart(7)}    ${(left.peakBytes / right.peakBytes).toFixed(2).padStart(9)}`,
  );

const ours = (content: string, out: string, more: Record<string, string> = {}) =>
  measure('node', ['scripts/build.ts'], { env: { ARCHIVE_CONTENT: content, ARCHIVE_OUT: out, ...more } });

try {
  rmSync(plain, { recursive: true, force: true });
  console.log(`${''.padEnd(58)} ${'time'.padStart(9)}  ${'memory'.padStart(9)}`);
  print('check, real archive', await measure('node', ['scripts/check.ts']));
  const real = join(work, 'real');
  for (const kept of [KEPT_CITATIONS, KEPT_CARDS]) rmSync(kept, { recursive: true, force: true });
  const realCold = await ours('content', real);
  print('build, real archive: pages, exports, search, cards', realCold);
  const realWarm = await ours('content', real);
  print('the same again, citations and cards kept from before', realWarm);
  const realPlain = await ours('content', join(work, 'no-cards'), { ARCHIVE_PARTS: WITHOUT_CARDS });
  print('the same again without cards', realPlain);
  ratio('what kept cards cost', realWarm, realPlain);
  const realReading = await ours('content', join(work, 'reading'), { ARCHIVE_PARTS: 'search' });
  print('build, real archive without citations and exports', realReading);
  ratio('what citing and taking away cost', realCold, realReading);

  const synthetic = join(work, 'content');
  mkdirSync(synthetic);
  writeSynthetic(synthetic, records);
  print(
    `check, ${records} synthetic records`,
    await measure('node', ['scripts/check.ts'], { env: { ARCHIVE_CONTENT: synthetic } }),
  );
  print(
    'check, one named record of these',
    await measure('node', ['scripts/check.ts', oneRecord(synthetic)], {
      env: { ARCHIVE_CONTENT: synthetic },
    }),
  );
  const whole = await ours(synthetic, join(work, 'whole'), { ARCHIVE_PARTS: WITHOUT_CARDS });
  print(`build, ${records} synthetic records: pages, exports, search`, whole);
  const pages = await ours(synthetic, join(work, 'pages'), { ARCHIVE_PARTS: 'citations' });
  print(`build, ${records} synthetic records: pages alone`, pages);
  const reading = await ours(synthetic, join(work, 'reading'), { ARCHIVE_PARTS: 'search' });
  print(`build, ${records} synthetic records without citations, exports`, reading);
  ratio('what citing and taking away cost', whole, reading);
  if (options.withoutPlain !== true) {
    mkdirSync(plain, { recursive: true });
    writePlainAstro(plain, synthetic);
    const environment = { ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '--max-old-space-size=12000' };
    const baseline = await measure(
      'node',
      [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
      { cwd: plain, env: environment },
    );
    print(`plain Astro, ${records} records: record pages alone`, baseline);
    console.log('\nRatios to plain Astro (1 = the same)');
    print('  pages, exports, search', whole);
    ratio('beside plain Astro', whole, baseline);
    print('  pages alone', pages);
    ratio('beside plain Astro', pages, baseline);
  }

  console.log('\nOver the wire, gzip: HTML with style sheets; script');
  const weights = pageWeights(real);
  printWeights(
    'record pages',
    weights.filter(({ page }) => /^(articles|statements)\/\d{4}-\d{4}\//.test(page)),
  );
  printWeights(
    'entity pages',
    weights.filter(({ page }) => /^(organisations|policies|people|sources)\/[^/]+\/index/.test(page)),
  );
  printWeights('all pages', weights);

  console.log('\nQuotations found in invented news, labelled without sight of the engine');
  benchIngest((line) => console.log(`  ${line}`));

  console.log('\nRelevance of the search, beside MiniSearch and FlexSearch over the same texts');
  await benchRelevance((line) => console.log(`  ${line}`));

  console.log('\nSearches in a browser, over loopback with gzip');
  await benchBrowser({
    content: synthetic,
    site: join(work, 'reading'),
    work: join(work, 'rivals'),
    queries: 30,
    print: (line) => console.log(`  ${line}`),
  });
} finally {
  rmSync(work, { recursive: true, force: true });
  rmSync(plain, { recursive: true, force: true });
}

/** A record from the middle of a content folder. */
function oneRecord(folder: string): string {
  const files = listFiles(folder).filter((file) => file.startsWith('articles/'));
  return join(folder, files[Math.floor(files.length / 2)] ?? '');
}

function printWeights(name: string, weights: PageWeight[]): void {
  const sorted = weights.map(({ bytes }) => bytes).sort((left, right) => left - right);
  const heaviest = weights.toSorted((left, right) => right.bytes - left.bytes)[0];
  const scripts = Math.max(...weights.map(({ scriptBytes }) => scriptBytes));
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`;
  console.log(
    `  ${name.padEnd(14)} ${String(sorted.length).padStart(5)}  median ${kilobytes(sorted[Math.floor(sorted.length / 2)] ?? 0)}, most ${kilobytes(heaviest?.bytes ?? 0)} (${heaviest?.page}); script at most ${kilobytes(scripts)}`,
  );
}
