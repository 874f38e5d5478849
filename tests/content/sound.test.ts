import { expect, it } from 'vitest';
import { run } from '../harness/command.ts';
import { few } from '../harness/few.ts';
import { writtenRecords } from '../harness/written.ts';

it('all content passes the check without an error', async () => {
  const { code, out } = await run('check', ['--format', 'json']);
  const { errors }: { errors: number } = JSON.parse(out);
  expect(errors).toBe(0);
  expect(code).toBe(0);
});

it('every record with verified quotations says in which capture they were found', () => {
  const verified = writtenRecords().filter((record) => record.verified.length > 0);
  const without = verified.filter(({ capture }) => !/^[0-9a-f]{64}$/.test(capture?.sha256 ?? ''));
  expect(few(without.map(({ file }) => file))).toEqual([]);
  expect(verified.length).toBeGreaterThan(0);
});

it('every quotation of the two founding articles, and of what is known through them, is verified', () => {
  const founding = ['2026-0001', '2026-0002'];
  const records = writtenRecords().filter(
    ({ id, fields }) => founding.includes(id ?? '') || founding.includes(String(fields.known_through)),
  );
  const unverified = records.flatMap(({ file, quotes, verified }) =>
    quotes.filter(({ id }) => !verified.includes(id)).map(({ id }) => `${file} ${id}`),
  );
  expect(few(unverified)).toEqual([]);
  expect(records.length).toBeGreaterThan(2);
});

it('every published record has a date, a number and the day it entered', () => {
  const published = writtenRecords().filter(({ status }) => status === 'published');
  const wanting = published.filter(({ id, date, fields }) => !id || !date || !fields.entered);
  expect(few(wanting.map(({ file }) => file))).toEqual([]);
});
