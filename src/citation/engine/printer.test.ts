import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { citationOf } from '../citation.ts';
import { MADE_UP_SITE, madeUpArchive } from '../made-up-archive.ts';
import { citationEngines } from './engine.ts';
import { printedItem } from './printed-item.ts';
import { startPrinter } from './printer.ts';

const folder = mkdtempSync(join(tmpdir(), 'citation-printer-'));
afterAll(() => rmSync(folder, { recursive: true }));
const items = madeUpArchive().records.map((record) => printedItem(citationOf(record, MADE_UP_SITE)));
const expected = citationEngines()(items);

it('prints the same in a thread of its own: in advance, on demand, and out of what was kept', async () => {
  for (const keep of [undefined, join(folder, 'kept'), join(folder, 'kept')]) {
    const printer = startPrinter(keep === undefined ? {} : { keep });
    printer.ahead(items.slice(0, 3));
    expect(await Promise.all(items.map(printer.print))).toEqual(expected);
    await printer.close();
  }
});

it('says what went wrong to whoever asks for a citation that cannot be printed, and prints on', async () => {
  const printer = startPrinter();
  const [item] = items;
  if (item === undefined) throw new Error('the made-up archive is empty');
  // What no content can hold: a type is a text, and every citation has one.
  const broken = { ...item, author: [null] } as unknown as typeof item;
  await expect(printer.print(broken)).rejects.toThrow(`The citation of “${item.title}” cannot be printed`);
  expect(await printer.print(item)).toEqual(expected[0]);
  await printer.close();
});
