import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { few } from '../harness/few.ts';
import { canonicalOrigin } from '../harness/links.ts';
import { allPages, site } from '../harness/site.ts';
import { filesIn } from '../harness/snapshot.ts';

const pages = allPages();
const origin = canonicalOrigin(pages);

describe('the Content-Security-Policy', () => {
  const policies = new Set(pages.map(({ policy }) => policy ?? ''));

  it('refuses everything that it does not name', () => {
    for (const policy of policies) {
      expect(policy).toMatch(/(?:^|;)\s*default-src 'none'/);
      expect(policy).toContain("base-uri 'none'");
      expect(policy).toContain('form-action');
    }
  });

  it('allows nothing inline, nothing evaluated and no other host', () => {
    for (const policy of policies) {
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|\bdata:|\bblob:/);
    }
  });

  it('allows WebAssembly on the search page alone', () => {
    const wasm = pages.filter(({ policy }) => policy?.includes('wasm-unsafe-eval'));
    expect(wasm.map(({ address }) => address)).toEqual(['/search/']);
  });
});

describe('no page', () => {
  const found = (kind: 'inlineScripts' | 'inlineStyles' | 'handlers') =>
    few(pages.flatMap((page) => page[kind].map((text) => `${page.address}: ${text}`)));

  it('holds a script that is not data', () => expect(found('inlineScripts')).toEqual([]));
  it('holds a style', () => expect(found('inlineStyles')).toEqual([]));
  it('holds an on… attribute', () => expect(found('handlers')).toEqual([]));

  it('loads anything from another host', () => {
    const others = pages.flatMap(({ address, references }) =>
      references
        .filter(
          ({ loaded, address: written }) => loaded && new URL(written, origin + address).origin !== origin,
        )
        .map((reference) => `${address}: ${reference.from} ${reference.address}`),
    );
    expect(few(others)).toEqual([]);
  });
});

it('no style sheet or script of our own names another host', () => {
  // What only the web editor loads is held to its own policy, in a browser.
  const editor = readFileSync(join(site.folder, 'admin/index.html'), 'utf8');
  const named = filesIn(site.folder)
    .filter((file) => !file.startsWith('admin/') && !editor.includes(`/${file}`))
    .filter((file) => /\.(?:css|m?js)$/.test(file) && !/\/pagefind[\w-]*\.js$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(site.folder, file), 'utf8');
      return [...text.matchAll(/(?:https?:)?\/\/[a-z0-9-]+\.[a-z][^\s"'`)]*/gi)].map(
        ([address]) => `${file}: ${address}`,
      );
    });
  expect(few(named.filter((text) => !text.includes('//www.w3.org/')))).toEqual([]);
});
