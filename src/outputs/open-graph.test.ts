import { expect, it } from 'vitest';
import { MADE_UP_SITE } from '../citation/made-up-archive.ts';
import { openGraph } from './open-graph.ts';

const url = `${MADE_UP_SITE.address}articles/2026-0001/`;

it('says what a page is when it is shared, and has its picture and claims no day', () => {
  const picture = {
    url: `${MADE_UP_SITE.address}articles/2026-0001.png`,
    width: 1200,
    height: 630,
    words: 'C',
  };
  const tags = openGraph({ title: 'A', description: 'B', url, record: true, picture }, MADE_UP_SITE);
  const named = tags.map((tag) => ['property' in tag ? tag.property : tag.name, tag.content]);
  expect(Object.fromEntries(named)).toEqual({
    'og:title': 'A',
    'og:type': 'article',
    'og:url': url,
    'og:site_name': 'Made-up Archive',
    'og:description': 'B',
    'og:locale': 'en_GB',
    'og:image': picture.url,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'C',
    'twitter:card': 'summary_large_image',
  });
});
