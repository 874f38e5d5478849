import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { MADE_UP_SITE, madeUpArchive } from '../citation/made-up-archive.ts';
import { citationFile } from './citation-file.ts';
import { DUMPS } from './dumps.ts';
import { outputFiles } from './files.ts';
import { openSearchFile } from './open-search.ts';

const archive = madeUpArchive();
const files = new Map(
  [...outputFiles(archive, { site: MADE_UP_SITE.address })].map(({ path, content }) => [
    path,
    String(content),
  ]),
);

describe('opensearch.xml', () => {
  const { document } = parseHTML(files.get('opensearch.xml') ?? '');
  const text = (name: string) => document.querySelector(name)?.textContent ?? '';

  it('has what OpenSearch 1.1 asks for, no longer than it allows', () => {
    expect(text('ShortName')).toBe('Made-up Archive');
    expect(text('Description')).toBe('An archive of nothing.');
    expect(document.querySelector('Url[type="text/html"]')?.getAttribute('template')).toBe(
      `${MADE_UP_SITE.address}search/?q={searchTerms}`,
    );
  });

  it('shortens a long name to its initials, and escapes what XML would read', () => {
    const long = {
      ...MADE_UP_SITE,
      title: 'General Example & Policy Archive of “Nothing” <at all>, and So On',
    };
    const { content } = openSearchFile({ ...archive.site, description: 'x'.repeat(2_000) }, long);
    const short = parseHTML(String(content)).document;
    expect(short.querySelector('ShortName')?.textContent).toBe('GEPANSO');
    expect(String(short.querySelector('LongName')?.textContent).length).toBeLessThanOrEqual(48);
    expect(short.querySelector('Description')?.textContent).toHaveLength(1_024);
  });
});

describe('CITATION.cff', () => {
  it('names the data set, its editors and licence, and neither version nor day', () => {
    expect(parse(files.get('data/CITATION.cff') ?? '')).toEqual({
      'cff-version': '1.2.0',
      message: expect.any(String),
      type: 'dataset',
      title: 'Made-up Archive',
      abstract: 'An archive of nothing.',
      authors: [{ name: 'The made-up editors' }],
      url: `${MADE_UP_SITE.address}data/`,
      license: 'CC-BY-4.0',
    });
  });

  it('names the repository once there is one', () => {
    const site = { ...archive.site, repository: 'https://code.example/archive' };
    expect(parse(citationFile(site, MADE_UP_SITE))['repository-code']).toBe('https://code.example/archive');
  });
});

describe('llms.txt', () => {
  const lines = (files.get('llms.txt') ?? '').split('\n');

  it('has the form of llmstxt.org: one title, a summary, sections of links', () => {
    expect(lines[0]).toBe('# Made-up Archive');
    expect(lines[2]).toBe('> An archive of nothing.');
    expect(lines.filter((line) => /^#{1,6} /.test(line))).toEqual([
      '# Made-up Archive',
      '## Data',
      '## About',
      '## Lists',
      '## Optional',
    ]);
    const sections = lines.slice(lines.indexOf('## Data')).filter((line) => !/^(?:## .*)?$/.test(line));
    for (const line of sections)
      expect(line).toMatch(/^- \[[^\]]+\]\(https:\/\/archive\.example\/base\/[^)]*\): \S/);
  });

  it('names every dump, and only files that there are', () => {
    const named = lines.flatMap((line) => /^- \[[^\]]+\]\(([^)]+)\)/.exec(line)?.[1] ?? []);
    const paths = named.map((address) => address.slice(MADE_UP_SITE.address.length));
    expect(paths).toEqual(expect.arrayContaining(DUMPS.map(({ name }) => `data/${name}`)));
    const missing = paths.filter((path) => !path.endsWith('/') && !files.has(path));
    // The sitemap is written after the pages, from what stands there.
    expect(missing).toEqual(['sitemap.xml']);
  });
});
