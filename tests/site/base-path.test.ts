import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/server.ts';
import { launch } from '../browser/chromium.ts';
import { build } from '../harness/command.ts';
import { few } from '../harness/few.ts';
import { brokenReferences, canonicalOrigin, type HostedSite } from '../harness/links.ts';
import { readPages } from '../harness/pages.ts';
import { copyProject } from '../harness/project.ts';
import { allPages, site } from '../harness/site.ts';
import { filesIn } from '../harness/snapshot.ts';
import { newFolder } from '../harness/temporary.ts';

const base = '/archive/';
const run = newFolder('base');
const folder = join(run, 'dist');
let hosted: HostedSite;

beforeAll(async () => {
  await build(folder, { project: copyProject(join(run, 'project'), site.project), env: { SITE_BASE: base } });
  const server = await serve(folder, { base });
  const browser = await launch(site.browser);
  const files = filesIn(folder).filter((file) => file.endsWith('.html'));
  const pages = await readPages(await browser.newPage(), {
    origin: `http://127.0.0.1:${server.port}`,
    base,
    files,
  });
  hosted = { folder, origin: canonicalOrigin(pages), base, pages };
  await browser.close();
  await server.close();
});
afterAll(() => rmSync(run, { recursive: true, force: true }));

describe('built for a base path', () => {
  it('the archive has the same pages', () => {
    const forReaders = hosted.pages.filter(({ file }) => !file.startsWith('admin/'));
    expect(forReaders.map(({ file }) => file)).toEqual(allPages().map(({ file }) => file));
  });

  it('every internal link begins with the base, and none is broken', () => {
    expect(few(brokenReferences(hosted))).toEqual([]);
  });

  it('every canonical address begins with the base', () => {
    const wrong = hosted.pages.filter(({ canonical, address }) => canonical !== hosted.origin + address);
    expect(few(wrong.map(({ file, canonical }) => `${file}: ${canonical}`))).toEqual([]);
  });
});
