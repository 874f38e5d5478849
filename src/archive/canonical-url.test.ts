import { expect, it } from 'vitest';
import { canonicalUrl } from './canonical-url.ts';

it.each([
  ['https://www.Example.org/a/?utm_source=x&b=2&a=1#top', 'example.org/a?a=1&b=2'],
  ['http://example.org:80/', 'example.org'],
  ['https://example.org:443/A%7eb%2f', 'example.org/A~b%2F'],
  ['https://example.org/?p=7&fbclid=z', 'example.org?p=7'],
  ['https://example.org:8080/x//', 'example.org:8080/x'],
])('%s is %s', (url, canonical) => {
  expect(canonicalUrl(url)).toBe(canonical);
  expect(canonicalUrl(`https://${canonical}`)).toBe(canonical);
});

it.each(['', 'no address', 'mailto:a@example.org', 'javascript:1'])('%j has no canonical form', (text) => {
  expect(canonicalUrl(text)).toBeUndefined();
});

const SAME = [
  'https://example.org/a/b?p=1&q=2',
  'http://www.example.org/a/b/?p=1&q=2',
  'https://EXAMPLE.org/a/b?q=2&p=1',
  'https://example.org/a/b?p=1&utm_source=x&q=2&UTM_Medium=y#part',
  'https://example.org./a/b?p=%31&q=2',
];

it.each(SAME)('%s is an address of one page', (address) => {
  expect(canonicalUrl(address)).toBe('example.org/a/b?p=1&q=2');
});

it.each(['gclid', 'wbraid', 'dm_i', 'mkt_tok', 'at_campaign', 'ns_mchannel', 'UTM_x', '_hsenc'])(
  'the parameter %s says how somebody came to a page',
  (name) => {
    expect(canonicalUrl(`https://example.org/a/b?p=1&${name}=z&q=2`)).toBe('example.org/a/b?p=1&q=2');
  },
);

it.each([
  'https://example.org/a/b?p=1&q=2&at=1',
  'https://example.org/a/b?p=1&q=2&page=utm_source',
  'https://example.org/a/b?p=2&q=2',
  'https://example.org/A/b?p=1&q=2',
  'https://news.example.org/a/b?p=1&q=2',
  'https://example.org:8080/a/b?p=1&q=2',
])('%s is another', (address) => {
  expect(canonicalUrl(address)).not.toBe(canonicalUrl(SAME[0] ?? ''));
});

it('a site has one front page, a space and a missing value one spelling', () => {
  expect(canonicalUrl('https://www.example.org')).toBe(canonicalUrl('http://example.org/#top'));
  expect(canonicalUrl('https://example.org/?q=a+b&r=')).toBe(canonicalUrl('https://example.org/?q=a%20b&r'));
});
