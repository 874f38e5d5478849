import { existsSync, renameSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { build } from 'astro';
import { Command } from 'commander';
import { currentEdition } from '../src/store/current.ts';
import { hasErrors } from '../src/store/edition.ts';
import { reportFaults } from './report/report.ts';

new Command('build')
  .description('Builds the archive into dist/, or leaves the last good one in place.')
  .parse();

const out = resolve(process.env.ARCHIVE_OUT || 'dist');
const edition = currentEdition();
if (edition.faults.length > 0) reportFaults(edition.faults, edition.folder);
if (hasErrors(edition)) {
  console.error(`\nNothing was built${existsSync(out) ? `; ${relative('.', out)} is as it was` : ''}.`);
  process.exit(1);
}

const started = performance.now();
const next = `${out}.next`;
const last = `${out}.last`;
rmSync(next, { recursive: true, force: true });
try {
  process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
  await build({ outDir: next, logLevel: process.stdout.isTTY ? 'info' : 'warn' });
  rmSync(last, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, last);
  renameSync(next, out);
  rmSync(last, { recursive: true, force: true });
} catch (error) {
  console.error(process.env.DEBUG ? error : error instanceof Error ? error.message : String(error));
  console.error(`\nThe build failed${existsSync(out) ? `; ${relative('.', out)} is as it was` : ''}.`);
  rmSync(next, { recursive: true, force: true });
  process.exit(1);
}
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
  `Built ${edition.archive?.records.length ?? 0} records into ${relative('.', out)} in ${seconds} s, ${peak} MB at the most.`,
);
