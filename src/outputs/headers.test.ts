import { expect, it } from 'vitest';
import { MADE_UP_SITE, madeUpArchive } from '../citation/made-up-archive.ts';
import { outputFiles } from './files.ts';
import { headersFile } from './headers.ts';
import { contentType, MEDIA_TYPES, mediaType } from './media-types.ts';

const { path, content } = headersFile(MADE_UP_SITE);

/** The blocks of the file: pattern and headers. */
const blocks = String(content)
  .split('\n\n')
  .map((block) => {
    const [pattern = '', ...lines] = block.trimEnd().split('\n');
    return {
      pattern,
      headers: new Map(lines.map((line) => line.trim().split(/: (.*)/, 2) as [string, string])),
    };
  });

/** Values of a header that a host puts together for a path: those of every pattern that matches, `*` being anything. */
function sent(address: string, header: string): string[] {
  return blocks.flatMap(({ pattern, headers }) => {
    const matches = new RegExp(`^${pattern.split('*').map(RegExp.escape).join('.*')}$`).test(address);
    return matches ? (headers.get(header) ?? []) : [];
  });
}

it('keeps other sites from framing a page, and lets their scripts read the data', () => {
  expect(path).toBe('_headers');
  expect(sent('/base/articles/2026-0001/', 'Content-Security-Policy')).toEqual(["frame-ancestors 'self'"]);
  expect(sent('/base/lookup.json', 'Access-Control-Allow-Origin')).toEqual(['*']);
  expect(sent('/base/_astro/Page.abc.css', 'Cache-Control')).toEqual(['public, max-age=31536000, immutable']);
});

it('respects the base path', () => {
  for (const { pattern } of blocks) expect(pattern).toMatch(/^\/base\//);
});

it('tells every file that hosts do not know its one media type, and no file two', () => {
  const files = [...outputFiles(madeUpArchive(), { site: MADE_UP_SITE.address })];
  for (const file of files) {
    const types = sent(`/base/${file.path}`, 'Content-Type');
    expect([file.path, types.length <= 1]).toEqual([file.path, true]);
    if (types.length === 1) expect(types).toEqual([contentType(file.path)]);
    else
      expect([file.path, /\.(?:json|xml|txt|md)$|^_(?:headers|redirects)$/.test(file.path)]).toEqual([
        file.path,
        true,
      ]);
  }
});

it('knows the longest ending of a path', () => {
  expect(mediaType('articles/2026-0001.linkset.json')).toBe(MEDIA_TYPES['.linkset.json']);
  expect(mediaType('articles/2026-0001.json')).toBe('application/json');
  expect(contentType('data/records.csv')).toBe('text/csv; charset=utf-8');
  expect(mediaType('articles/2026-0001/')).toBeUndefined();
});
