import { expect, it } from 'vitest';
import { few } from '../harness/few.ts';
import { brokenReferences, canonicalOrigin } from '../harness/links.ts';
import { allPages, site } from '../harness/site.ts';

it('no link, anchor, image, style sheet, script or address in a feed or data file is broken', () => {
  const pages = allPages();
  const hosted = { folder: site.folder, origin: canonicalOrigin(pages), base: '/', pages };
  expect(few(brokenReferences(hosted))).toEqual([]);
});

it('every page can be reached from the home page by links', () => {
  const pages = new Map(allPages().map((page) => [page.address, page]));
  const origin = canonicalOrigin([...pages.values()]);
  const reached = new Set<string>();
  const waiting = ['/'];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (reached.has(address)) continue;
    reached.add(address);
    for (const { from, address: written } of pages.get(address)?.references ?? []) {
      const url =
        from === 'a href' && URL.canParse(written, origin + address)
          ? new URL(written, origin + address)
          : null;
      if (url?.origin === origin && pages.has(url.pathname)) waiting.push(url.pathname);
    }
  }
  const lost = [...pages.values()].filter(
    ({ address, robots }) => !reached.has(address) && !robots?.includes('noindex'),
  );
  expect(few(lost.map(({ address }) => address))).toEqual([]);
});
