import { expect, it } from 'vitest';
import { MADE_UP_SITE } from '../citation/made-up-archive.ts';
import { openGraph } from './open-graph.ts';

const url = `${MADE_UP_SITE.address}articles/2026-0001/`;

it('says what a page is when it is shared, and claims no image and no day', () => {
  const tags = openGraph({ title: 'A', description: 'B', url, record: true }, MADE_UP_SITE);
  expect(Object.fromEntries(tags.map(({ property, content }) => [property, content]))).toEqual({
    'og:title': 'A',
    'og:type': 'article',
    'og:url': url,
    'og:site_name': 'Made-up Archive',
    'og:description': 'B',
    'og:locale': 'en_GB',
  });
});
