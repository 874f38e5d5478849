import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { MINISEARCH } from '../page/minisearch-options.ts';
import type { PlainRecord } from '../plain-record.ts';
import { putPage } from './put-page.ts';

/** Writes a page that searches with MiniSearch: its whole index, as JSON. */
export function writeMiniSearch(folder: string, records: readonly PlainRecord[]): void {
  putPage(folder, 'minisearch', ['minisearch-options'], {
    minisearch: fileURLToPath(import.meta.resolve('minisearch')),
  });
  const index = new MiniSearch<PlainRecord>(MINISEARCH);
  index.addAll(records);
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
}
