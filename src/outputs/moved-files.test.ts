import { describe, expect, it } from 'vitest';
import { MADE_UP_SITE } from '../citation/made-up-archive.ts';
import { withMovedFiles } from './moved-files.ts';
import type { OutputFile } from './output-file.ts';
import { redirectsFile } from './redirects-file.ts';

const redirection = (from: string, to: string) => ({ from, to, redirect: { from, to } });

describe('files of pages that moved', () => {
  const files: readonly OutputFile[] = [
    { path: 'organisations/new.json', content: 'json' },
    { path: 'organisations/new/feed.xml', content: 'feed' },
    { path: 'organisations/newer.json', content: 'newer' },
    { path: 'articles/2026-0001.csl.json', content: 'csl' },
    { path: 'data/policies.csv', content: 'csv' },
    { path: 'feed.xml', content: 'all' },
  ];
  const copies = (...redirections: ReturnType<typeof redirection>[]) =>
    [...withMovedFiles(files, redirections)].filter((file) => !files.includes(file));

  it('stay at their old addresses with what the new page has', () => {
    expect(
      copies(
        redirection('/organisations/old/', '/organisations/new/'),
        redirection('/organisations/older/', '/organisations/new/'),
        redirection('/articles/2026-0009/', '/articles/2026-0001/#q1'),
      ),
    ).toEqual([
      { path: 'organisations/old.json', content: 'json' },
      { path: 'organisations/older.json', content: 'json' },
      { path: 'organisations/old/feed.xml', content: 'feed' },
      { path: 'organisations/older/feed.xml', content: 'feed' },
      { path: 'articles/2026-0009.csl.json', content: 'csl' },
    ]);
  });

  it('are no lists’ files, and an anchor has none', () => {
    expect(
      copies(
        redirection('/policies/old/', '/policies/'),
        redirection('/feed/', '/organisations/new/'),
        redirection('/articles/2026-0009/#q1', '/articles/2026-0001/'),
      ),
    ).toEqual([]);
  });
});

describe('_redirects', () => {
  const lines = (redirections: ReturnType<typeof redirection>[], ledger: readonly string[] = []) => {
    const { path, content } = redirectsFile(
      {
        ledger: ledger.map((address, index) => ({ address, line: index + 1 })),
        redirections: { resolved: redirections, cycles: [] },
      },
      MADE_UP_SITE,
    );
    expect(path).toBe('_redirects');
    return String(content)
      .split('\n')
      .filter((line) => line.startsWith('/'));
  };

  it('sends on under the base path, in one hop', () => {
    expect(lines([redirection('/organisations/old/', '/organisations/new/')])).toEqual([
      '/base/organisations/old/ /base/organisations/new/ 301!',
      '/base/organisations/old/ /base/organisations/new/ 301',
    ]);
  });

  it('leaves anchors and records that had some to their pages: #q1 of another record is other words', () => {
    const merged = redirection('/articles/2026-0009/', '/articles/2026-0001/');
    const anchors = ['/articles/2026-0009/', '/articles/2026-0009/#q1', '/statements/2026-0003/#q1'];
    expect(
      lines([merged, redirection('/articles/2026-0001/#q3', '/articles/2026-0001/#q1')], anchors),
    ).toEqual([]);
    expect(lines([merged])).toHaveLength(2);
    expect(lines([redirection('/statements/2026-0003/', '/articles/2026-0003/')], anchors)).toHaveLength(2);
  });
});
