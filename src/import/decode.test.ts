import { expect, it } from 'vitest';
import { decode } from './decode.ts';

const bytes = (text: string, encoding: 'utf8' | 'latin1' | 'utf16le') =>
  new Uint8Array(Buffer.from(text, encoding));

it('text is UTF-8, marked or not; what is not is windows-1252, and marked UTF-16 is that', () => {
  expect(decode(bytes('été', 'utf8'))).toEqual({ text: 'été', encoding: 'utf-8' });
  expect(decode(bytes('\ufeffété', 'utf8'))).toEqual({ text: 'été', encoding: 'utf-8' });
  expect(decode(bytes('\x93\xe9t\xe9\x94', 'latin1'))).toEqual({ text: '“été”', encoding: 'windows-1252' });
  expect(decode(bytes('\ufeffété', 'utf16le'))).toEqual({ text: 'été', encoding: 'utf-16' });
});

it('a file with zero bytes holds no text', () => {
  expect(decode(bytes('PK\0\0', 'latin1'))).toBeUndefined();
});
