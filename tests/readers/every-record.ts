import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { few } from '../harness/few.ts';
import { site } from '../harness/site.ts';
import { writtenRecords } from '../harness/written.ts';
import { cslFacts, type ReadItem } from './csl-facts.ts';
import { disagreements, type Facts } from './facts.ts';

/** Every record that has a page, as its file says. */
export const records = writtenRecords().filter(({ status }) => status !== 'draft');

/** Text of a file of the built archive. */
export function text(file: string): string {
  return readFileSync(join(site.folder, file), 'utf8');
}

/** The CSL-JSON item of every record, from its own file, by its key. */
export const items: ReadonlyMap<string, ReadItem> = new Map(
  records.map((record): [string, ReadItem] => {
    const item: ReadItem = JSON.parse(text(`${record.kind}/${record.id}.csl.json`))[0];
    return [item.id, item];
  }),
);

/** What is read of something; undefined when it is not there. */
export function facts<Written>(written: Written | undefined, read: (written: Written) => Facts | undefined) {
  return written === undefined ? undefined : read(written);
}

/** Every disagreement of every record with what a format can say at its best. */
export function found(
  expected: (facts: Required<Facts>, item: ReadItem) => Facts,
  read: (item: ReadItem) => Facts | undefined,
) {
  return few(
    [...items.values()].flatMap((item) => disagreements(item.id, expected(cslFacts(item), item), read(item))),
    500,
  );
}

/** What BibTeX can say of names and titles: marks in ASCII alone. */
export function inAscii(value: string): string {
  return value.replace(/[‘’`]/g, "'").replace(/[“”]/g, '"');
}
