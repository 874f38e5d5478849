import { describe, expect, it } from 'vitest';
import { MADE_UP_SITE, madeUpArchive } from '../citation/made-up-archive.ts';
import { publishedSite } from '../citation/published-site.ts';
import { outputFiles } from './files.ts';
import { recordJsonLd } from './json-ld/record.ts';
import { recordLinks } from './signposting.ts';

const plain = madeUpArchive();
const identifiers = { base: 'https://w3id.org/made-up-archive/' };
const archive = { ...plain, site: { ...plain.site, identifiers } };
const site = publishedSite(archive.site, MADE_UP_SITE.address);
const expected = 'https://w3id.org/made-up-archive/articles/2026-0001/';

const files = new Map(
  [...outputFiles(archive, { site: MADE_UP_SITE.address })].map(({ path, content }) => [
    path,
    String(content),
  ]),
);
const file = (path: string) => files.get(path) ?? '';

describe('an archive with persistent identifiers', () => {
  const record = archive.record('2026-0001');
  if (record === undefined) throw new Error('There is no 2026-0001.');

  it('is cited by them: in the page’s links, as data and in JSON-LD', () => {
    const links = recordLinks(record, archive.site, site);
    expect(links.find(({ rel }) => rel === 'cite-as')?.href).toBe(expected);
    expect(JSON.parse(file('articles/2026-0001.json'))).toMatchObject({
      citeAs: expected,
      url: `${MADE_UP_SITE.address}articles/2026-0001/`,
    });
    expect(JSON.stringify(recordJsonLd(record, archive, site))).toContain(`"identifier":"${expected}"`);
    expect(file('articles/2026-0001.linkset.json')).toContain(expected);
  });

  it('gives them as archive location in the formats that have one', () => {
    for (const ending of ['.ris', '.bib', '.csl.json'])
      expect(file(`articles/2026-0001${ending}`)).toContain(expected);
  });

  it('still gives its own addresses to files and to what is no record', () => {
    const { identifiers, ...lookup } = JSON.parse(file('lookup.json'));
    expect(identifiers).toContain('w3id.org/made-up');
    expect(JSON.stringify(lookup)).not.toContain('w3id.org/made-up');
    expect(file('organisations/body-a.linkset.json')).toContain(
      `${MADE_UP_SITE.address}organisations/body-a`,
    );
  });
});

it('one without has none', () => {
  const all = [...outputFiles(plain, { site: MADE_UP_SITE.address })];
  expect(all.filter(({ content }) => String(content).includes('w3id.org/made-up'))).toEqual([]);
});
