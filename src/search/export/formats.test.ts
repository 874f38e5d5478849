import { beforeAll, describe, expect, it } from 'vitest';
import { madeUpArchive } from '../../citation/made-up-archive.ts';
import { EXPORT_FORMATS } from './formats.ts';
import { madeUpFiles } from './made-up-files.ts';

const archive = madeUpArchive();
const records = [...archive.records, ...archive.withdrawn];
let files: ReadonlyMap<string, string>;
beforeAll(() => {
  files = madeUpFiles();
});

function file(address: string): string {
  const content = files.get(address);
  if (content === undefined) throw new Error(`There is no file ${address}.`);
  return content;
}

describe.each(EXPORT_FORMATS)('$name', (format) => {
  it('holds every record once, and is the same file again when it is put together', () => {
    const { head, entries } = format.takeApart(file(format.whole));
    expect([...entries.keys()]).toEqual(records.map(({ id }) => id));
    expect(format.putTogether(head, [...entries.values()])).toBe(file(format.whole));
  });

  it('of each record is what the record’s own file holds', () => {
    const { entries } = format.takeApart(file(format.whole));
    for (const { id, address } of format.own === undefined ? [] : records) {
      const own = file(address.slice(0, -1) + format.own);
      expect(format.takeApart(own).entries).toEqual(new Map([[id, entries.get(id)]]));
      expect(format.putTogether('', [entries.get(id) ?? ''])).toBe(own);
    }
  });

  it('of a file that is cut off somewhere has no part of an entry', () => {
    const whole = file(format.whole);
    const { entries } = format.takeApart(whole);
    for (let end = 0; end < whole.length; end += 97) {
      for (const [id, entry] of format.takeApart(whole.slice(0, end)).entries)
        expect(entry).toBe(entries.get(id));
    }
  });

  it('of something else is empty', () => {
    for (const text of ['', '<!doctype html>\n<title>Not found</title>\n', '[]\n', '{'])
      expect(format.takeApart(text).entries.size).toBe(0);
  });
});

it.each([
  ['ris', '.ris'],
  ['biblatex', '.bib'],
  ['csv', '.csv'],
])('the records of a body, exported as %s, are the file of that body', (id, ending) => {
  const body = archive.organisation('body-a');
  const format = EXPORT_FORMATS.find((each) => each.id === id);
  if (body === undefined || format === undefined) throw new Error('The test names what is not there.');
  const { head, entries } = format.takeApart(file(format.whole));
  const exported = format.putTogether(
    head,
    body.records.map((record) => entries.get(record.id) ?? ''),
  );
  expect(exported).toBe(file(body.address.slice(0, -1) + ending));
});

it('a cell with line breaks, quotation marks and commas is one cell', () => {
  const csv = EXPORT_FORMATS.find(({ id }) => id === 'csv');
  const rows = ['2001-0001,"a ""b"",\r\n2001-0009,c\n",d\r\n', '2001-0002,"""",\r\n', '2001-0003,,""\r\n'];
  const taken = csv?.takeApart(`id,title,note\r\n${rows.join('')}2001-0004,"open\r\n`);
  expect(taken?.head).toBe('id,title,note\r\n');
  expect([...(taken?.entries ?? [])]).toEqual(rows.map((row) => [row.slice(0, 9), row]));
});
