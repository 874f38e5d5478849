import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { currentEdition } from '../src/store/current.ts';
import { INSTALLED } from '../tests/browser/chromium.ts';
import { pageKinds } from '../tests/harness/page-kinds.ts';
import { hostFolder } from './bench/browser/static-host.ts';
import { judgeAtBest, startChromium } from './lighthouse/judge.ts';
import { isPerfect, verdictLines } from './lighthouse/verdict.ts';

/** What readers arrive at, of each the heaviest. */
const KINDS = ['home', 'article', 'record-heaviest', 'organisation-heaviest', 'policy-heaviest', 'search'];

// With its type said, the compiler knows that its `error` never returns.
const command: Command = new Command('lighthouse')
  .description('Has Lighthouse judge the built archive on a telephone; anything below 100 is a failure.')
  .option('--site <folder>', 'the built archive', process.env.ARCHIVE_OUT || 'dist')
  .option('--kinds <names>', 'kinds of page', (text: string) => text.split(','), KINDS)
  .parse();
const { site, kinds } = command.opts<{ site: string; kinds: readonly string[] }>();

if (!existsSync(`${site}/404.html`))
  command.error(`There is no built archive in ${site}; npm run build makes one.`);
const { archive } = currentEdition();
if (archive === undefined) command.error('There is no usable site.yaml in the content folder.');
const path = [process.env.CHROME_PATH ?? '', ...INSTALLED].find((candidate) => existsSync(candidate));
if (path === undefined)
  command.error(
    'Lighthouse needs a whole Chromium or Chrome; name one in CHROME_PATH, or on Debian: apt-get install chromium',
  );
const known = pageKinds(archive, site);
const unknown = kinds.filter((name) => known.every((kind) => kind.name !== name));
if (unknown.length > 0)
  command.error(
    `No page is of the kind ${unknown.join(', ')}; there are ${known.map(({ name }) => name).join(', ')}.`,
  );

const host = await hostFolder(site);
const browser = await startChromium(path);
try {
  for (const name of kinds) {
    const address = known.find((kind) => kind.name === name)?.address ?? '/';
    const verdict = await judgeAtBest(`${host.origin}${address}`, browser.port);
    console.log(verdictLines(name, address, verdict).join('\n'));
    if (!isPerfect(verdict)) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await host.close();
}
