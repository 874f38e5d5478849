import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/server.ts';
import { type BrowserAt, findBrowser, launch } from '../browser/chromium.ts';
import { build } from './command.ts';
import { readPages } from './pages.ts';
import { copyProject } from './project.ts';
import { filesIn } from './snapshot.ts';
import { newFolder } from './temporary.ts';

/** The real archive, built once for all tests that look at it. */
export interface BuiltSite {
  /** The copy of the checkout that was built. */
  readonly project: string;
  /** What was built of it. */
  readonly folder: string;
  /** Where it is served: `http://127.0.0.1:40000`. */
  readonly origin: string;
  readonly browser: BrowserAt;
  /** A JSON file with the facts of every page. */
  readonly pages: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    site: BuiltSite;
  }
}

/** Builds the archive with the public command, in a copy of the checkout, and serves it while the tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const run = newFolder('site');
  const folder = join(run, 'dist');
  const clean = () => rmSync(run, { recursive: true, force: true });
  try {
    const browser = await findBrowser(join(run, 'chromium'));
    const copy = copyProject(join(run, 'project'));
    const { out } = await build(folder, { project: copy });
    console.log(out.trim().split('\n').at(-1));
    const server = await serve(folder);
    const origin = `http://127.0.0.1:${server.port}`;
    const pages = join(run, 'pages.json');
    const open = await launch(browser);
    const files = filesIn(folder).filter((file) => file.endsWith('.html'));
    writeFileSync(pages, JSON.stringify(await readPages(await open.newPage(), { origin, base: '/', files })));
    await open.close();
    project.provide('site', { project: copy, folder, origin, browser, pages });
    return async () => {
      await server.close();
      clean();
    };
  } catch (error) {
    clean();
    throw error;
  }
}
