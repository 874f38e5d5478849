import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { serve } from '../../scripts/server.ts';
import { readEdition } from '../../src/store/edition.ts';
import { build } from '../harness/command.ts';
import { few } from '../harness/few.ts';
import { SOUND } from '../harness/fixture.ts';
import { type PageKind, pageKinds, RARE_KINDS } from '../harness/page-kinds.ts';
import { copyProject, PROJECT } from '../harness/project.ts';
import { site } from '../harness/site.ts';
import { newFolder } from '../harness/temporary.ts';
import { launch } from './chromium.ts';
import { SEARCH_STATES } from './search-states.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SCHEMES = ['light', 'dark'] as const;

/** The checker as its script puts it into the page. */
declare const window: Window & {
  axe: { run(context: Document, options: object): Promise<AxeResults> };
};

const { archive } = readEdition(`${PROJECT}/content`);
if (archive === undefined) throw new Error('The real content has no usable site.yaml.');
const kinds = pageKinds(archive, site.folder);

let browser: Browser;
beforeAll(async () => {
  browser = await launch(site.browser);
});
afterAll(() => browser.close());

/** A browser's window into which the checker is put. */
async function checked(width: number, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  await context.addInitScript({ content: axe });
  context.setDefaultTimeout(15_000);
  return context;
}

/** What the checker finds in a page as it stands. */
async function violationsOf(page: Page, name: string): Promise<string[]> {
  const { violations } = await page.evaluate(
    (values) => window.axe.run(document, { resultTypes: ['violations'], runOnly: { type: 'tag', values } }),
    TAGS,
  );
  return violations.map(
    ({ id, help, nodes }) =>
      `${name}: ${id} (${help}) at ${nodes.length} places, first ${nodes[0]?.target.join(' ')}`,
  );
}

/** Whether a page is wider than its window, so that one would have to scroll sideways to read it. */
async function tooWide(page: Page, name: string): Promise<string[]> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return overflow > 0 ? [`${name}: ${overflow} px wider than the window`] : [];
}

/** What is wrong with a page: what the checker finds, and what is wider than the window. */
async function faultsOf(page: Page, name: string): Promise<string[]> {
  return [...(await violationsOf(page, name)), ...(await tooWide(page, name))];
}

/** Goes to every kind of page, in two windows at a time, and collects what a look at each finds. */
async function everyKind(
  width: number,
  options: BrowserContextOptions,
  look: (page: Page, kind: PageKind) => Promise<string[]>,
): Promise<string[]> {
  const waiting = [...kinds];
  const visit = async (): Promise<string[]> => {
    const context = await checked(width, options);
    const page = await context.newPage();
    const found: string[] = [];
    for (let kind = waiting.shift(); kind !== undefined; kind = waiting.shift()) {
      await page.goto(site.origin + kind.address);
      found.push(...(await look(page, kind)));
    }
    await context.close();
    return found;
  };
  return (await Promise.all([visit(), visit()])).flat();
}

const look = (page: Page, { name, address }: PageKind) => faultsOf(page, `${name} ${address}`);

it('there are pages of every kind', () => {
  const names = kinds.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'home',
      'search-query',
      'article',
      'statement',
      'record-heaviest',
      'policy-year',
    ]),
  );
  for (const kind of ['organisation', 'policy', 'person', 'source'])
    expect(names).toEqual(expect.arrayContaining([`${kind}-heaviest`, `${kind}-typical`]));
  expect(new Set(names).size).toBe(names.length);
});

describe.each(SCHEMES)('0 axe violations on every kind of page, %s', (colorScheme) => {
  it.each([360, 768, 1440])('%i px wide', async (width) => {
    expect(few(await everyKind(width, { colorScheme }, look))).toEqual([]);
  });
});

describe('0 axe violations on every kind of page', () => {
  it.each(SCHEMES)('in forced colours, %s', async (colorScheme) => {
    expect(few(await everyKind(360, { colorScheme, forcedColors: 'active' }, look))).toEqual([]);
  });

  it('for readers who ask for more contrast', async () => {
    expect(few(await everyKind(1440, { contrast: 'more' }, look))).toEqual([]);
  });

  it('as printed', async () => {
    const printed = async (page: Page, { name, address }: PageKind) => {
      await page.emulateMedia({ media: 'print' });
      return violationsOf(page, `${name} ${address}`);
    };
    expect(few(await everyKind(768, {}, printed))).toEqual([]);
  });
});

it('0 axe violations on pages of kinds that the real archive has none of yet', async () => {
  const run = newFolder('rare-kinds');
  onTestFinished(() => rmSync(run, { recursive: true, force: true }));
  const folder = join(run, 'dist');
  await build(folder, { project: copyProject(join(run, 'project'), site.project), content: SOUND });
  const invented = readEdition(SOUND).archive;
  const rare = pageKinds(invented ?? archive, folder).filter(({ name }) => RARE_KINDS.includes(name));
  expect(rare.map(({ name }) => name)).toEqual(expect.arrayContaining(['tombstone']));
  const server = await serve(folder);
  onTestFinished(() => server.close());
  const found: string[] = [];
  for (const colorScheme of SCHEMES) {
    const context = await checked(360, { colorScheme });
    const page = await context.newPage();
    for (const { name, address } of rare) {
      await page.goto(`http://127.0.0.1:${server.port}${address}`);
      found.push(...(await faultsOf(page, name)));
    }
    await context.close();
  }
  expect(found).toEqual([]);
});

describe('nobody has to scroll sideways on any kind of page', () => {
  it('320 px wide, as at 400 % of a window of 1280 px', async () => {
    const narrow = (page: Page, { name, address }: PageKind) => tooWide(page, `${name} ${address}`);
    expect(few(await everyKind(320, {}, narrow))).toEqual([]);
  });

  it.each([640, 1280])('with letters of twice the size, %i px wide', async (width) => {
    const large = async (page: Page, { name, address }: PageKind) => {
      // As for a reader who chose larger letters; media queries stay those of the window, which is harder.
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      return tooWide(page, `${name} ${address}`);
    };
    expect(few(await everyKind(width, { bypassCSP: true }, large))).toEqual([]);
  });
});

describe.each(SCHEMES)('0 axe violations in every state of the search, %s', (colorScheme) => {
  it.each([360, 1440])('%i px wide', async (width) => {
    const context = await checked(width, { colorScheme });
    const found: string[] = [];
    for (const { name, reach } of SEARCH_STATES) {
      const page = await context.newPage();
      await reach(page);
      found.push(...(await faultsOf(page, name)));
      await page.close();
    }
    await context.close();
    expect(few(found)).toEqual([]);
  });
});
