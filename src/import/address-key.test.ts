import { expect, it } from 'vitest';
import { addressKey } from './address-key.ts';

const SAME = [
  'https://example.org/a/b?p=1&q=2',
  'http://www.example.org/a/b/?p=1&q=2',
  'https://EXAMPLE.org/a/b?q=2&p=1',
  'https://example.org/a/b?p=1&utm_source=x&q=2&UTM_Medium=y#part',
];

it.each(SAME)('%s is an address of one page', (address) => {
  expect(addressKey(address)).toBe('example.org/a/b?p=1&q=2');
});

it.each([
  'https://example.org/a/b?p=2&q=2',
  'https://example.org/A/b?p=1&q=2',
  'https://news.example.org/a/b?p=1&q=2',
  'https://example.org:8080/a/b?p=1&q=2',
])('%s is another', (address) => {
  expect(addressKey(address)).not.toBe(addressKey(SAME[0] ?? ''));
});

it('a site has one front page', () => {
  expect(addressKey('https://www.example.org')).toBe(addressKey('http://example.org/#top'));
});
