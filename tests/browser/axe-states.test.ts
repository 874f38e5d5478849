import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { serve } from '../../scripts/server.ts';
import { readEdition } from '../../src/store/edition.ts';
import { build } from '../harness/command.ts';
import { few } from '../harness/few.ts';
import { SOUND } from '../harness/fixture.ts';
import { pageKinds, RARE_KINDS } from '../harness/page-kinds.ts';
import { copyProject } from '../harness/project.ts';
import { site } from '../harness/site.ts';
import { newFolder } from '../harness/temporary.ts';
import { launch } from './chromium.ts';
import { checked, faultsOf, SCHEMES } from './every-kind.ts';
import { SEARCH_STATES } from './search-states.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch(site.browser);
});
afterAll(() => browser.close());

it('0 axe violations on pages of kinds that the real archive has none of yet', async () => {
  const run = newFolder('rare-kinds');
  onTestFinished(() => rmSync(run, { recursive: true, force: true }));
  const folder = join(run, 'dist');
  await build(folder, { project: copyProject(join(run, 'project'), site.project), content: SOUND });
  const invented = readEdition(SOUND).archive;
  const rare = (invented === undefined ? [] : pageKinds(invented, folder)).filter(({ name }) =>
    RARE_KINDS.includes(name),
  );
  expect(rare.map(({ name }) => name)).toEqual(expect.arrayContaining(['tombstone']));
  const server = await serve(folder);
  onTestFinished(() => server.close());
  const found: string[] = [];
  for (const colorScheme of SCHEMES) {
    const context = await checked(browser, 360, { colorScheme });
    const page = await context.newPage();
    for (const { name, address } of rare) {
      await page.goto(`http://127.0.0.1:${server.port}${address}`);
      found.push(...(await faultsOf(page, name)));
    }
    await context.close();
  }
  expect(found).toEqual([]);
});

describe.each(SCHEMES)('0 axe violations in every state of the search, %s', (colorScheme) => {
  it.each([360, 1440])('%i px wide', async (width) => {
    const context = await checked(browser, width, { colorScheme });
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
