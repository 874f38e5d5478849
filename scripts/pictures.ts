import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Browser } from 'playwright-core';
import { contentFolder } from '../src/store/folder.ts';
import { findBrowser, launch } from '../tests/browser/chromium.ts';
import { SOUND } from '../tests/harness/fixture.ts';
import { type PageKind, RARE_KINDS } from '../tests/harness/page-kinds.ts';
import { newFolder } from '../tests/harness/temporary.ts';
import { buildForPictures, type PicturedSite, picturedSite } from './pictures/build-site.ts';
import { contactSheet } from './pictures/contact-sheet.ts';
import { progress } from './pictures/progress.ts';
import { type ColourScheme, type PagePictures, SCHEMES, takePictures } from './pictures/take-pictures.ts';
import { serve } from './server.ts';

interface Flags {
  readonly site?: string;
  readonly out: string;
  readonly kinds: readonly string[];
  readonly widths: readonly number[];
  readonly schemes: readonly ColourScheme[];
}

const NO_KINDS: readonly string[] = [];

function readWidths(text: string): number[] {
  const widths = text.split(',').map(Number);
  if (widths.every((width) => Number.isInteger(width) && width >= 200 && width <= 4000)) return widths;
  throw new InvalidArgumentError('Expected widths in pixels such as 360,768,1440.');
}

function readSchemes(text: string): ColourScheme[] {
  const named = text.split(',');
  const schemes = SCHEMES.filter((scheme) => named.includes(scheme));
  if (schemes.length === named.length) return schemes;
  throw new InvalidArgumentError(`Expected ${SCHEMES.join(',')} or one of these.`);
}

const command = new Command('pictures')
  .description('Takes pictures of every kind of page, at several widths, light and dark, and as printed.')
  .option('--site <folder>', 'an archive that is built already; otherwise it is built now')
  .option('--out <folder>', 'where the pictures go', 'pictures')
  .addOption(
    new Option('--kinds <names>', 'only these kinds: the beginning of a name, such as record,policy')
      .default(NO_KINDS, 'all')
      .argParser((text) => text.split(',')),
  )
  .addOption(
    new Option('--widths <pixels>', 'widths of the window').default([360, 768, 1440]).argParser(readWidths),
  )
  .addOption(new Option('--schemes <names>', 'colour schemes').default([...SCHEMES]).argParser(readSchemes))
  .parse();

/** Names of kinds that begin with one of these, or all when these are none. */
function named(names: readonly string[], beginnings: readonly string[]): string[] {
  return names.filter(
    (name) => beginnings.length === 0 || beginnings.some((beginning) => name.startsWith(beginning)),
  );
}

/** Takes the pictures of one site, two pages at a time: the machines that do this have two cores. */
async function takeAll(
  browser: Browser,
  site: PicturedSite,
  flags: Flags,
  tell: (name: string) => void,
): Promise<PagePictures[]> {
  const server = await serve(site.folder);
  const place = { origin: `http://127.0.0.1:${server.port}`, folder: flags.out };
  const taken = new Map<PageKind, PagePictures>();
  const waiting = [...site.kinds];
  const work = async () => {
    for (let kind = waiting.shift(); kind !== undefined; kind = waiting.shift()) {
      taken.set(kind, await takePictures(browser, kind, flags, place));
      tell(kind.name);
    }
  };
  try {
    await Promise.all([work(), work()]);
  } finally {
    await server.close();
  }
  return site.kinds.flatMap((kind) => taken.get(kind) ?? []);
}

const flags = command.opts<Flags>();
if (flags.site !== undefined && !existsSync(join(flags.site, '404.html')))
  command.error(`There is no built archive in ${flags.site}; npm run build makes one.`);
const work = newFolder('pictures');
try {
  const content = contentFolder();
  const own =
    flags.site === undefined
      ? await buildForPictures(content, join(work, 'own'))
      : picturedSite(content, resolve(flags.site));
  const names = new Set(own.kinds.map(({ name }) => name));
  const lacking = named(RARE_KINDS, flags.kinds).filter((name) => !names.has(name));
  const invented = lacking.length === 0 ? undefined : await buildForPictures(SOUND, join(work, 'invented'));
  const others = (invented?.kinds ?? [])
    .filter(({ name }) => lacking.includes(name))
    .map(({ name, address }) => ({ name: `${name}-made-up`, address }));
  const wanted = new Set(named([...names], flags.kinds));
  const sites = [
    { ...own, kinds: own.kinds.filter(({ name }) => wanted.has(name)) },
    ...(invented === undefined ? [] : [{ ...invented, kinds: others }]),
  ];
  const all = sites.flatMap(({ kinds }) => kinds);
  if (all.length === 0)
    throw new Error(`No kind of page begins so; there are ${[...names].sort().join(', ')}.`);

  mkdirSync(flags.out, { recursive: true });
  const browser = await launch(await findBrowser(join(work, 'browser')));
  const tell = progress(all.length);
  const pages: PagePictures[] = [];
  try {
    for (const site of sites) pages.push(...(await takeAll(browser, site, flags, tell)));
  } finally {
    await browser.close();
  }
  writeFileSync(join(flags.out, 'index.html'), contactSheet(pages));
  console.log(`Pages of every kind asked for (${pages.length}): ${join(flags.out, 'index.html')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
