import type { Content } from '../archive/content.ts';
import { type Archive, buildArchive } from '../archive/index.ts';
import { body, RECORDS } from './made-up-records.ts';
import { type PublishedSite, publishedSite } from './published-site.ts';

/** For tests: an archive of nobody and nothing. */
const CONTENT: Content = {
  site: {
    title: 'Made-up Archive',
    description: 'An archive of nothing.',
    url: 'https://archive.example',
    base: '/base',
    language: 'en-GB',
    licence: { name: 'Made-up Licence', url: 'https://licence.example/', spdx: 'CC-BY-4.0' },
    editors: { name: 'The made-up editors' },
  },
  records: RECORDS,
  organisations: [
    {
      id: 'body-a',
      file: 'organisations/body-a.mdx',
      data: { name: 'Example Body A', short_name: 'EBA', aliases: ['A & Co'] },
      body: body('A body.'),
    },
  ],
  policies: [
    {
      id: 'example-plan',
      file: 'policies/example-plan.mdx',
      data: { name: 'Example Plan', kind: 'plan', issuer: 'body-a' },
      body: body(''),
    },
  ],
  people: [
    {
      id: 'bea-example',
      file: 'people/bea-example.yaml',
      data: { name: 'Bea Example', roles: [{ title: 'Chair', organisation: 'body-a' }] },
      body: body(''),
    },
  ],
  sources: [
    {
      id: 'example-weekly',
      file: 'sources/example-weekly.yaml',
      data: { name: 'Example Weekly', kind: 'trade-press' },
      body: body(''),
    },
    {
      id: 'example-times',
      file: 'sources/example-times.yaml',
      data: { name: 'The Example Times', kind: 'national-press' },
      body: body(''),
    },
    {
      id: 'body-a-site',
      file: 'sources/body-a-site.yaml',
      data: { name: 'Example Body A', kind: 'organisation' },
      body: body(''),
    },
    {
      id: 'example-blog',
      file: 'sources/example-blog.yaml',
      data: { name: 'Blog & Example', kind: 'blog' },
      body: body(''),
    },
  ],
  redirects: [],
  ledger: [],
  claimed: {
    records: new Set(),
    organisations: new Set(),
    policies: new Set(),
    people: new Set(),
    sources: new Set(),
  },
};

/** Builds the made-up archive anew. */
export function madeUpArchive(): Archive {
  return buildArchive(CONTENT);
}

/** Where the made-up archive is published. */
export const MADE_UP_SITE: PublishedSite = publishedSite(CONTENT.site, `${CONTENT.site.url}/base/`);
