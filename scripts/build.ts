import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'astro';
import { Command } from 'commander';
import { siteAddress } from '../src/integration/site-address.ts';
import { currentEdition } from '../src/store/current.ts';
import { hasErrors } from '../src/store/edition.ts';
import { exchange, mayReplace, recover, workFolder } from './output-folder.ts';
import { shownPath } from './report/path.ts';
import { reportFaults, rulePages } from './report/report.ts';
import { countFaults } from './report/terminal.ts';

new Command('build')
  .description('Builds the archive into dist/, or leaves the last good one in place.')
  .parse();

const out = resolve(process.env.ARCHIVE_OUT || 'dist');
const shown = shownPath(out);
const work = workFolder();
recover(out);

/** Ends the run with a message; the last good build stays. */
function fail(message?: string): never {
  if (message !== undefined) console.error(message);
  console.error(`\nNothing was built${existsSync(out) ? `; ${shown} is as it was` : ''}.`);
  rmSync(work, { recursive: true, force: true });
  process.exit(1);
}

if (!mayReplace(out))
  fail(`${shown} holds something that is no built archive; name another folder in ARCHIVE_OUT.`);
const edition = currentEdition();
if (hasErrors(edition)) {
  reportFaults({ ...edition, rulePages: rulePages(edition.archive?.site) });
  fail();
}
if (edition.faults.length > 0) console.log(`${countFaults(edition.faults)}; npm run check shows them.`);

process.once('SIGINT', () => {
  rmSync(work, { recursive: true, force: true });
  process.exit(130);
});
const started = performance.now();
rmSync(work, { recursive: true, force: true });
try {
  siteAddress(edition.archive?.site);
  process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
  await build({
    outDir: `${work}/site`,
    cacheDir: `${work}/cache`,
    logLevel: process.stdout.isTTY ? 'info' : 'warn',
  });
  exchange(`${work}/site`, out);
  rmSync(work, { recursive: true, force: true });
} catch (error) {
  if (process.env.DEBUG) console.error(error);
  fail(error instanceof Error && error.message !== '' ? error.message : String(error));
}
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
  `Built ${edition.archive?.records.length ?? 0} records into ${shown} in ${seconds} s, ${peak} MB at the most.`,
);
