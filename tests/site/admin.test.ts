import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { few } from '../harness/few.ts';
import { allPages, site } from '../harness/site.ts';
import { filesIn } from '../harness/snapshot.ts';

const files = filesIn(site.folder);
const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');

describe('the page of the web editor', () => {
  const html = read('admin/index.html');

  it('is not for search engines', () => {
    expect(html).toContain('<meta name="robots" content="noindex, nofollow">');
  });

  it('is not linked from any page for readers, and stands in no list of addresses', () => {
    const linked = allPages().filter(
      ({ address, references }) =>
        address !== '/admin/' && references.some((reference) => /(?:^|\/)admin\//.test(reference.address)),
    );
    expect(few(linked.map(({ address }) => address))).toEqual([]);
    const naming = files.filter(
      (file) => /\.(?:json|ndjson|xml|csv|txt)$/.test(file) && !file.startsWith('admin/'),
    );
    expect(few(naming.filter((file) => read(file).includes('/admin/')))).toEqual([]);
  });

  it('runs no script but the site’s own', () => {
    const [, policy = ''] = /content-security-policy" content="([^"]*)"/.exec(html) ?? [];
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy.match(/https?:[^\s;]+/g)).toEqual([
      'https://avatars.githubusercontent.com',
      'https://api.github.com',
    ]);
  });
});

describe('the web editor', () => {
  it('is served whole: its script, its fonts, its languages', () => {
    const script = read('admin/sveltia-cms.mjs');
    const fonts = [...script.matchAll(/src:url\(([\w-]+\.woff2)\)/g)].map(([, font]) => `admin/${font}`);
    expect(fonts).toHaveLength(3);
    expect(fonts.filter((font) => !files.includes(font))).toEqual([]);
    const { version }: { version: string } = JSON.parse(read('admin/sveltia-cms/package.json'));
    expect(files).toContain(`admin/sveltia-cms@${version}/locales/en-GB.json`);
  });

  it('is loaded by its own page alone', () => {
    const [, script = ''] = /<script type="module" src="\/([^"]+)"/.exec(read('admin/index.html')) ?? [];
    expect(files).toContain(script);
    const others = allPages().filter(
      ({ address, references }) =>
        address !== '/admin/' && references.some((reference) => reference.address.endsWith(script)),
    );
    expect(few(others.map(({ address }) => address))).toEqual([]);
    // The names of a few kinds are all that it shares with another page.
    const parts = [...read(script).matchAll(/(?:from|import)\s*["']\.\/([^"']+)/g)];
    const shared = parts.map(([, part = '']) => read(join(dirname(script), part)).length);
    expect(shared.filter((length) => length > 2000)).toEqual([]);
  });
});
