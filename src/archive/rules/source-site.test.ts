import { describe, expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import type { Source } from '../schema/source.ts';
import { sourceSite } from './source-site.ts';

function source(id: string, website: string | undefined) {
  const data: Source = { name: id, kind: 'other', website };
  return { id, file: `sources/${id}.yaml`, data, body: { text: '', references: [] } };
}

function findings(url: string, by = 'paper') {
  const content = sampleContent([sampleArticle({ url, source: by })], {
    sources: [
      source('paper', 'https://www.paper.example'),
      source('paper-sport', 'https://sport.paper.example/'),
      source('post', 'https://post.example'),
      source('post-weekly', 'https://post.example/weekly'),
      source('leaflet', undefined),
    ],
  });
  return [...sourceSite.check(content, buildArchive(content), {})].map(({ message, nearest }) => [
    message,
    nearest,
  ]);
}

describe('a page of the source paper', () => {
  it.each([
    'https://paper.example/a',
    'http://www.PAPER.example/a',
    'https://news.paper.example/a',
    'https://elsewhere.example/a',
  ])('may be at %s', (url) => {
    expect(findings(url)).toEqual([]);
  });

  it('is not on the site of another', () => {
    expect(findings('https://news.post.example/a')).toEqual([
      ['The source is paper, but news.post.example is the site of post and post-weekly.', 'post'],
    ]);
    expect(findings('https://sport.paper.example/a')).toEqual([
      ['The source is paper, but sport.paper.example is the site of paper-sport.', 'paper-sport'],
    ]);
  });
});

it('says nothing of a source that is not known', () => {
  expect(findings('https://post.example/a', 'papre')).toEqual([]);
});
