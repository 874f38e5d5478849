import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { few } from '../harness/few.ts';
import { kindOf } from '../harness/kinds.ts';
import { allPages, site } from '../harness/site.ts';

/** What a page says of its record's last change, when it was built without the history of the repository. */
const HONEST =
  /entered (?:on an unknown day|\d+ \w+ \d{4})\s*(?:no change noted in the record|last change noted in the record \d+ \w+ \d{4})\s*versions not shown here/;

it('the archive built from a copy without its history names no day of a version, and says why on each record', () => {
  const records = allPages().filter((page) => /^\/(?:articles|statements)\/\(record\)\/$/.test(kindOf(page)));
  expect(records.length).toBeGreaterThan(500);
  const silent = records.filter(
    ({ refresh, text }) =>
      refresh === null && !(HONEST.test(text) && text.includes('came without its history')),
  );
  expect(few(silent.map(({ file }) => file))).toEqual([]);
  const pages = records.map(({ file }) => readFileSync(join(site.folder, file), 'utf8'));
  expect(pages.filter((page) => page.includes('class="versions"'))).toEqual([]);
});
