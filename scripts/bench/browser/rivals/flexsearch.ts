import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Document } from 'flexsearch';
import { FLEXSEARCH } from '../page/flexsearch-options.ts';
import type { PlainRecord } from '../plain-record.ts';
import { putPage } from './put-page.ts';

/** Writes a page that searches with FlexSearch: its whole index, in the parts in which it exports itself. */
export async function writeFlexSearch(folder: string, records: readonly PlainRecord[]): Promise<void> {
  putPage(folder, 'flexsearch', ['flexsearch-options'], {
    flexsearch: fileURLToPath(import.meta.resolve('flexsearch')),
  });
  const index = new Document(FLEXSEARCH);
  for (const [number, { url, title, about, abstract, ...rest }] of records.entries()) {
    const text = [title, abstract, rest.quotations, rest.figures, rest.names].join('\n');
    index.add({ number, url, title, about, abstract, text, organisations: rest.organisations.join(' ') });
  }
  mkdirSync(join(folder, 'index'));
  const keys: string[] = [];
  await index.export((key, data) => {
    keys.push(key);
    writeFileSync(join(folder, 'index', `${key}.json`), String(data));
  });
  writeFileSync(join(folder, 'keys.json'), JSON.stringify(keys));
}
