import { expect, it } from 'vitest';
import { robustLink } from './robust-link.ts';

const PAGE = 'https://times.example/a';
const COPY = 'https://web.archive.example/web/20210518070000/https://times.example/a';
const sha256 = 'a'.repeat(64);

it('says the copy and the day of the copy itself', () => {
  expect(robustLink(PAGE, { sha256, date: '2026-11-01', archived: COPY })).toEqual({
    'data-originalurl': PAGE,
    'data-versionurl': COPY,
    'data-versiondate': '2021-05-18',
  });
});

it('says the day on which the page was saved, where no archive has a copy or its address no day', () => {
  expect(robustLink(PAGE, { sha256, date: '2026-11-01' })).toEqual({
    'data-originalurl': PAGE,
    'data-versiondate': '2026-11-01',
  });
  const archived = 'https://archive.example/AbC1';
  expect(robustLink(PAGE, { sha256, date: '2026-11-01', archived })).toMatchObject({
    'data-versionurl': archived,
    'data-versiondate': '2026-11-01',
  });
});

it('invents no day', () => {
  expect(robustLink(PAGE, undefined)).toEqual({});
  expect(robustLink(PAGE, { sha256 })).toEqual({});
  expect(robustLink(undefined, { sha256, date: '2026-11-01' })).toEqual({});
});
