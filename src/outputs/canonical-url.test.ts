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
