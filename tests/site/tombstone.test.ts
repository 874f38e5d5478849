import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../harness/command.ts';
import { SOUND } from '../harness/fixture.ts';
import { type Head, readHead } from '../harness/heads.ts';
import { copyProject } from '../harness/project.ts';
import { site } from '../harness/site.ts';
import { newFolder } from '../harness/temporary.ts';

const run = newFolder('tombstone');
const folder = join(run, 'dist');
const address = 'https://archive.example/below/';
let head: Head;

/** The small archive has a withdrawn record, which the real one has not yet. */
beforeAll(async () => {
  await build(folder, {
    project: copyProject(join(run, 'project'), site.project),
    content: SOUND,
    env: { SITE_URL: 'https://archive.example', SITE_BASE: '/below/' },
  });
  head = readHead(readFileSync(join(folder, 'articles/2026-0003/index.html'), 'utf8'));
});
afterAll(() => rmSync(run, { recursive: true, force: true }));

describe('the page of a withdrawn record', () => {
  it('stays citable, and says to reference managers that it was withdrawn', () => {
    expect(head.meta.get('robots')).toEqual(['noindex']);
    expect(head.meta.get('citation_title')).toEqual(['Example Body B replies']);
    expect(head.meta.get('dcterms.description')?.[0]).toMatch(/^Record withdrawn on 2026-03-01: /);
    // Zotero takes this for the abstract.
    expect(head.meta.get('og:description')?.[0]).toContain('was withdrawn on 1 March 2026');
  });

  it('has the same typed links as before', () => {
    const rels = new Set(head.links.map(({ rel }) => rel));
    for (const rel of ['cite-as', 'type', 'license', 'describedby', 'item', 'collection', 'linkset'])
      expect([...rels]).toContain(rel);
  });

  it('says in JSON-LD when, why and what took its place', () => {
    const page = head.jsonLd[0]?.find((node) => node['@type'] === 'WebPage');
    expect(page).toMatchObject({
      creativeWorkStatus: 'Withdrawn',
      dateModified: '2026-03-01',
      relatedLink: `${address}articles/2026-0001/`,
    });
    expect(page).not.toHaveProperty('abstract');
  });
});

describe('below a base path', () => {
  it('every whole address in a head begins with it', () => {
    const named = [
      ...head.links.map(({ href }) => href),
      ...[...head.meta.values()].flat(),
      ...(JSON.stringify(head.jsonLd).match(/https?:[^"]+/g) ?? []),
    ].filter((text) => text.startsWith('https://archive.example'));
    expect(named.length).toBeGreaterThan(20);
    for (const one of named) expect(one.startsWith(address)).toBe(true);
  });

  it('hosts and browsers are told addresses that begin with it', () => {
    const patterns = readFileSync(join(folder, '_headers'), 'utf8').match(/^\/.*$/gm) ?? [];
    expect(patterns.length).toBeGreaterThan(10);
    for (const pattern of patterns) expect(pattern).toMatch(/^\/below\//);
    expect(readFileSync(join(folder, 'opensearch.xml'), 'utf8')).toContain(
      `template="${address}search/?q={searchTerms}"`,
    );
  });
});
