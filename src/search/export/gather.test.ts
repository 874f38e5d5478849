import { describe, expect, it } from 'vitest';
import { CSV } from './csv.ts';
import { gather, isLessByOwnFiles, type Progress } from './gather.ts';
import { RIS } from './ris.ts';

function entry(number: number): string {
  return `TY  - NEWS\r\nID  - made-up-2001-000${number}\r\nER  - \r\n`;
}
const wanted = [3, 1, 2].map((number) => ({
  id: `2001-000${number}`,
  address: `/articles/2001-000${number}/`,
}));
const EXPECTED = [entry(3), entry(1), entry(2)].join('\r\n');

/** Files by address, and which of them were asked for. */
function host(files: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const progress: Progress[] = [];
  return {
    asked,
    progress,
    options: (total: number) => ({
      total,
      fetchText: async (address: string, arrived: (bytes: number) => void) => {
        asked.push(address);
        const file = files[address];
        if (file === undefined) throw new Error(`${address}: 404`);
        arrived(file.length);
        return file;
      },
      progress: (made: Progress) => progress.push(made),
    }),
  };
}

const OWN = Object.fromEntries([1, 2, 3].map((number) => [`/articles/2001-000${number}.ris`, entry(number)]));
const WHOLE = { '/data/archive.ris': [1, 2, 3, 4].map(entry).join('\r\n') };

describe('a file of found records', () => {
  it('is made of their own files when they are few, in the order of the search', async () => {
    const { asked, progress, options } = host(OWN);
    expect(await gather(RIS, wanted, options(1000))).toBe(EXPECTED);
    expect(asked.toSorted()).toEqual(Object.keys(OWN));
    expect(progress.at(-1)).toEqual({ unit: 'records', done: 3, of: 3 });
  });

  it('is cut from the whole when they are many of all, the same to the byte', async () => {
    const { asked, progress, options } = host(WHOLE);
    expect(await gather(RIS, wanted, options(4))).toBe(EXPECTED);
    expect(asked).toEqual(['/data/archive.ris']);
    expect(progress).toEqual([{ unit: 'bytes', done: WHOLE['/data/archive.ris'].length }]);
  });

  it('is cut from the whole where records have no file of their own', async () => {
    const { options } = host({ '/data/records.csv': 'id,x\r\n2001-0001,a\r\n2001-0002,b\r\n' });
    expect(await gather(CSV, wanted.slice(2), options(1000))).toBe('id,x\r\n2001-0002,b\r\n');
  });

  it.each([
    ['a file cannot be had', { ...OWN, '/articles/2001-0001.ris': undefined }, /404/],
    ['a file was cut off', { ...OWN, '/articles/2001-0001.ris': entry(1).slice(0, -9) }, /2001-0001/],
    ['another record is in its place', { ...OWN, '/articles/2001-0001.ris': entry(4) }, /2001-0001/],
  ])('is not made when %s', async (_, files, said) => {
    const there = Object.fromEntries(
      Object.entries(files).flatMap(([key, file]) => (file ? [[key, file]] : [])),
    );
    await expect(gather(RIS, wanted, host(there).options(1000))).rejects.toThrow(said);
  });
});

it('the whole is fetched when it is less than the requests, and before requests become a burden', () => {
  expect(isLessByOwnFiles(1, 5)).toBe(true);
  expect(isLessByOwnFiles(90, 93)).toBe(false);
  expect(isLessByOwnFiles(12, 93)).toBe(true);
  expect(isLessByOwnFiles(200, 10_000)).toBe(true);
  expect(isLessByOwnFiles(2000, 10_000)).toBe(false);
});
