import { expect, it } from 'vitest';
import { cleanAddress } from './clean-address.ts';

it.each([
  ['https://example.org/a?utm_source=x&p=1&fbclid=y#part', 'https://example.org/a?p=1#part', 'error'],
  ['https://example.org/a?utm_source=x', 'https://example.org/a', 'error'],
  ['https://example.org/a.', 'https://example.org/a', 'error'],
  ['https://example.org/a_(b)).', 'https://example.org/a_(b)', 'error'],
  [' https://example.org/a ', 'https://example.org/a', 'warning'],
  ['HTTPS://Example.ORG/A', 'https://example.org/A', 'warning'],
  ['https://example.org:443/a', 'https://example.org/a', 'warning'],
  ['http://example.org:80/a', 'http://example.org/a', 'warning'],
  ['https://example.org/a#:~:text=one%20two', 'https://example.org/a', 'warning'],
  ['https://example.org/a#part:~:text=one', 'https://example.org/a#part', 'warning'],
  [
    'https://www.google.com/url?sa=t&url=https%3A%2F%2FExample.org%2Fa%3Futm_medium%3Dx&ved=1',
    'https://example.org/a',
    'error',
  ],
  ['https://www.google.co.uk/amp/s/example.org/a/amp', 'https://example.org/a/amp', 'error'],
  ['https://example-org.cdn.ampproject.org/c/s/example.org/a', 'https://example.org/a', 'error'],
  [
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa&data=05',
    'https://example.org/a',
    'error',
  ],
] as const)('%s is %s', (original, address, severity) => {
  expect(cleanAddress(original)).toMatchObject({ address, severity });
  expect(cleanAddress(original).slips).not.toEqual([]);
  expect(cleanAddress(address).slips).toEqual([]);
});

it.each([
  'https://example.org/a_(b)?p=1&q=2#part',
  'http://example.org:8080/A//b%20c',
  'https://www.google.com/url?q=words',
  'https://www.google.com/about',
])('%s stays', (address) => {
  expect(cleanAddress(address)).toEqual({ address, slips: [], severity: 'warning' });
});

it('names everything that it took away', () => {
  expect(cleanAddress('https://EXAMPLE.org/a?utm_source=x&gclid=y#:~:text=z').slips).toEqual([
    'capitals in the name of the site',
    'a text fragment (#:~:text=…)',
    'the tracking parameters utm_source, gclid',
  ]);
});
