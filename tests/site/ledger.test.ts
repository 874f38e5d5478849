import { expect, it } from 'vitest';
import { few } from '../harness/few.ts';
import { canonicalOrigin, unanswered } from '../harness/links.ts';
import { allPages, site } from '../harness/site.ts';
import { written } from '../harness/written.ts';

it('every address and anchor of the ledger still has a page, an anchor, a redirect or a tombstone', () => {
  const addresses = written('ledger.txt')
    .split('\n')
    .filter((line) => line.startsWith('/'));
  expect(addresses.length).toBeGreaterThan(1000);
  const pages = allPages();
  const hosted = { folder: site.folder, origin: canonicalOrigin(pages), base: '/', pages };
  expect(few(unanswered(addresses, hosted))).toEqual([]);
});
