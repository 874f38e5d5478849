import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, serve } from '../../scripts/server.ts';
import { build } from '../harness/command.ts';
import { few } from '../harness/few.ts';
import { SOUND } from '../harness/fixture.ts';
import { brokenReferences, canonicalOrigin, type HostedSite, unanswered } from '../harness/links.ts';
import { type PageFacts, readPages } from '../harness/pages.ts';
import { copyProject } from '../harness/project.ts';
import { site } from '../harness/site.ts';
import { filesIn } from '../harness/snapshot.ts';
import { newFolder } from '../harness/temporary.ts';
import { launch } from './chromium.ts';

const run = newFolder('permanence');
const folder = join(run, 'dist');
let server: RunningServer;
let browser: Browser;
let origin: string;
let hosted: HostedSite;

/** The small made-up archive, in which pages moved and a record was withdrawn. */
beforeAll(async () => {
  await build(folder, { project: copyProject(join(run, 'project'), site.project), content: SOUND });
  server = await serve(folder);
  browser = await launch(site.browser);
  origin = `http://127.0.0.1:${server.port}`;
  const files = filesIn(folder).filter((file) => file.endsWith('.html'));
  const pages = await readPages(await browser.newPage(), { origin, base: '/', files });
  hosted = { folder, origin: canonicalOrigin(pages), base: '/', pages };
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(run, { recursive: true, force: true });
});

function pageAt(address: string): PageFacts {
  const page = hosted.pages.find((candidate) => candidate.address === address);
  if (page === undefined) throw new Error(`There is no page at ${address}.`);
  return page;
}

describe('no URL is ever lost', () => {
  it('every line of the ledger is answered: by a page, an anchor, a redirect or a tombstone', () => {
    const lines = readFileSync(join(SOUND, 'ledger.txt'), 'utf8').split('\n');
    expect(
      unanswered(
        lines.filter((line) => line.startsWith('/')),
        hosted,
      ),
    ).toEqual([]);
  });

  it('and no link of such an archive is broken', () => {
    expect(few(brokenReferences(hosted))).toEqual([]);
  });
});

describe('a redirect', () => {
  it.each([
    ['/organisations/body-a/', '/organisations/example-body-a/'],
    ['/organisations/body-alpha/', '/organisations/example-body-a/'],
    ['/articles/2026-0004/', '/articles/2026-0001/'],
  ])('from %s takes the reader to %s in one hop', async (from, to) => {
    const visited: string[] = [];
    const page = await browser.newPage();
    page.on('framenavigated', (frame) => visited.push(new URL(frame.url()).pathname));
    await page.goto(origin + from);
    await page.waitForURL(origin + to);
    expect(visited).toEqual([from, to]);
    await page.close();
  });

  it('tells machines where the page is, and stays out of search engines', () => {
    const { canonical, robots, references } = pageAt('/organisations/body-alpha/');
    expect(canonical).toBe(`${hosted.origin}/organisations/example-body-a/`);
    expect(robots).toContain('noindex');
    expect(references.map(({ address }) => address)).toContain('/organisations/example-body-a/');
  });

  it('of a record takes no anchor along: #q1 of another record is other words', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/articles/2026-0004/#q1`);
    await page.waitForURL((url) => url.pathname === '/articles/2026-0001/');
    expect(new URL(page.url()).hash).toBe('');
    expect(pageAt('/articles/2026-0004/').ids).toContain('q1');
    await page.close();
  });

  it('leaves at the old address whatever files the new page has', () => {
    const files = filesIn(folder);
    const beside = (page: string) =>
      files.filter((file) => file.startsWith(`${page}.`) || file.startsWith(`${page}/feed`));
    for (const [from, to] of [
      ['organisations/body-a', 'organisations/example-body-a'],
      ['organisations/body-alpha', 'organisations/example-body-a'],
      ['articles/2026-0004', 'articles/2026-0001'],
    ] as const) {
      expect(beside(to).length).toBeGreaterThan(3);
      expect(beside(from)).toEqual(beside(to).map((file) => file.replace(to, from)));
      for (const file of beside(to))
        expect(readFileSync(join(folder, file.replace(to, from)))).toEqual(readFileSync(join(folder, file)));
    }
  });

  it('is told to hosts that can send readers on, for pages without words of their own', () => {
    const lines = readFileSync(join(folder, '_redirects'), 'utf8').split('\n');
    expect(lines.filter((line) => line.endsWith(' 301'))).toEqual([
      '/organisations/body-alpha/ /organisations/example-body-a/ 301',
      '/organisations/body-a/ /organisations/example-body-a/ 301',
    ]);
  });

  it('of a quotation leads from its old anchor to where its words are now', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/articles/2026-0001/#q4`);
    const old = page.locator('#q4');
    expect(await old.count()).toBe(1);
    expect(pageAt('/articles/2026-0001/').references.map(({ address }) => address)).toContain('#q2');
    await page.close();
  });
});

describe('a withdrawn record', () => {
  const address = '/articles/2026-0003/';

  it('has a tombstone that says when and why, and what takes its place', () => {
    const { text, robots, references, ids } = pageAt(address);
    expect(text).toContain('2026-0003');
    expect(text).toMatch(/withdrawn/i);
    expect(text).toContain('1 March 2026');
    expect(text).toContain('The article described the same page as another record.');
    expect(robots).toContain('noindex');
    expect(references.map((reference) => reference.address)).toContain('/articles/2026-0001/');
    expect(ids).toContain('q1');
  });

  it('keeps every file of a record', () => {
    const endings = (id: string) =>
      filesIn(join(folder, 'articles')).flatMap((file) =>
        file.startsWith(`${id}.`) ? [file.slice(id.length)] : [],
      );
    expect(endings('2026-0003')).toEqual(endings('2026-0001'));
  });

  it('is in no list and no feed but those of changes, and in no search', async () => {
    const lists = hosted.pages.filter(
      (page) => ![address, '/changes/'].includes(page.address) && /Example Body B replies/.test(page.text),
    );
    expect(lists.map((page) => page.address)).toEqual([]);
    const feeds = filesIn(folder).filter((file) => /^(?!changes\/).*feed.*\.(?:xml|json)$/.test(file));
    const naming = feeds.filter((file) => readFileSync(join(folder, file), 'utf8').includes('2026-0003'));
    expect(naming).toEqual([]);
    const page = await browser.newPage();
    await page.goto(`${origin}/search/?sort=date`);
    await page.locator('[data-result]').first().waitFor();
    const found = await page
      .locator('[data-result]')
      .evaluateAll((results) => results.map((result) => result.getAttribute('data-result')));
    expect(found.toSorted()).toEqual(['2026-0001', '2026-0002']);
    await page.close();
  });
});

describe('a quotation that was taken back', () => {
  it('keeps its anchor, with the day and the reason, and its words are gone', () => {
    const { text, ids } = pageAt('/articles/2026-0001/');
    expect(ids).toContain('q3');
    expect(text).toContain('The words were not in the article.');
    expect(text).toContain('1 February 2026');
  });
});

describe('a draft', () => {
  it('is published nowhere: no page, no list, no export', () => {
    const naming = filesIn(folder).filter((file) => {
      const bytes = readFileSync(join(folder, file));
      return bytes.includes('An article without a date') || bytes.includes('times.example.org/undated');
    });
    expect(naming).toEqual([]);
  });
});
