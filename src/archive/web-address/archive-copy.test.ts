import { expect, it } from 'vitest';
import { archiveCopy } from './archive-copy.ts';

it.each([
  ['https://web.archive.org/web/20210517101112/https://example.org/a?p=1', 'https://example.org/a?p=1'],
  ['https://web.archive.org/web/2021id_/http:/example.org/a', 'http://example.org/a'],
  [
    'https://webarchive.nationalarchives.gov.uk/ukgwa/20210517101112/https://example.org/a',
    'https://example.org/a',
  ],
  ['https://archive.ph/20210517/https://example.org/a', 'https://example.org/a'],
  ['https://archive.ph/AbCdE', undefined],
])('%s is a copy of %s', (address, original) => {
  expect(archiveCopy(new URL(address))).toEqual({ original });
});

it.each(['https://archive.example.org/a', 'https://archive.org/details/a', 'https://example.org/web/2021/'])(
  '%s is none',
  (address) => {
    expect(archiveCopy(new URL(address))).toBeUndefined();
  },
);
