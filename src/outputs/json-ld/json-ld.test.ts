import type { NewsArticleLeaf, Thing } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { MADE_UP_SITE, madeUpArchive } from '../../citation/made-up-archive.ts';
import { DUMPS } from '../dumps.ts';
import { entityJsonLd } from './entity.ts';
import { jsonLdDocument, jsonLdScript, node } from './node.ts';
import { pageJsonLd } from './page.ts';
import { recordJsonLd } from './record.ts';
import { trailOf } from './trail.ts';

const archive = madeUpArchive();
const records = [...archive.records, ...archive.withdrawn];
const entities = [...archive.organisations, ...archive.policies, ...archive.people, ...archive.sources];

function record(id: string) {
  const found = archive.record(id);
  if (found === undefined) throw new Error(`no record ${id}`);
  return recordJsonLd(found, archive, MADE_UP_SITE);
}

function page(address: string) {
  return pageJsonLd({ title: 'A page', description: 'It is one.', address }, archive.site, MADE_UP_SITE);
}

/** A document as whoever reads the page has it, with nothing known of its types. */
function read(document: { '@graph': readonly Thing[] }): Record<string, unknown>[] {
  return JSON.parse(JSON.stringify(document))['@graph'];
}

describe('JSON-LD', () => {
  it('describes a record as an account of an original elsewhere', () => {
    expect(record('2026-0001')).toMatchSnapshot();
  });

  it('says of a withdrawn record that the page was withdrawn, not the original, and nothing of what it held', () => {
    expect(record('2026-0007')).toMatchSnapshot();
  });

  it('describes entities, the archive and its data', () => {
    expect(entities.map((one) => entityJsonLd(one, MADE_UP_SITE))).toMatchSnapshot();
    expect(page('/')).toMatchSnapshot();
  });

  it('gives every dump as a distribution', () => {
    const [data] = read(page('/data/'));
    expect(data).toMatchObject({
      '@type': 'Dataset',
      distribution: DUMPS.map(({ name }) => ({ contentUrl: `${MADE_UP_SITE.address}data/${name}` })),
    });
  });

  it('shows the way to every page but the first', () => {
    expect(read(page('/articles/2021/'))).toMatchObject([{ '@type': 'CollectionPage' }, {}]);
    expect(trailOf({ name: 'title', address: '/about/editing/rules/title/' }, 'Home')).toEqual([
      { name: 'Home', address: '/' },
      { name: 'About', address: '/about/' },
      { name: 'Editing', address: '/about/editing/' },
      { name: 'Rules', address: '/about/editing/rules/' },
      { name: 'title', address: '/about/editing/rules/title/' },
    ]);
    expect(read(page('/')).map((one) => one['@type'])).not.toContain('BreadcrumbList');
  });

  it('dates exactly or not at all', () => {
    const dated = records.flatMap((one) =>
      read(recordJsonLd(one, archive, MADE_UP_SITE)).flatMap(({ datePublished }) => datePublished ?? []),
    );
    expect(dated).toEqual(['2021-05-17', '2021-06']);
  });

  it('cannot end its own script element', () => {
    const text = jsonLdScript(jsonLdDocument({ '@type': 'Thing', name: '</script><!--' }));
    expect(text).not.toContain('<');
    expect(JSON.parse(text)['@graph'][0].name).toBe('</script><!--');
  });

  it('leaves out what has no value', () => {
    expect(node<NewsArticleLeaf>({ '@type': 'NewsArticle', headline: undefined, about: [] })).toEqual({
      '@type': 'NewsArticle',
    });
  });
});

it('refuses mistakes when it is compiled', () => {
  // Never called: each must be a mistake to the compiler, or its directive is one.
  const mistakes = [
    // @ts-expect-error A misspelt property.
    () => node<NewsArticleLeaf>({ '@type': 'NewsArticle', headLine: 'A title' }),
    // @ts-expect-error A property of another type.
    () => node<NewsArticleLeaf>({ '@type': 'NewsArticle', birthDate: '2021-05-17' }),
    // @ts-expect-error A value of the wrong kind.
    () => node<NewsArticleLeaf>({ '@type': 'NewsArticle', author: 7 }),
    // @ts-expect-error A type that schema.org does not have.
    () => jsonLdDocument({ '@type': 'NewsStory' }),
  ];
  expect(mistakes).toHaveLength(4);
});
