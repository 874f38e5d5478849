import { readDate } from '../../src/import/reference/date.ts';
import type { PageHead, WrittenNode } from '../harness/heads.ts';
import type { AuthorFacts, Facts } from './facts.ts';

function text(node: WrittenNode | undefined, name: string): string | undefined {
  const value = node?.[name];
  return typeof value === 'string' ? value : undefined;
}

function nodes(value: unknown): readonly WrittenNode[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value as WrittenNode];
}

function jsonLdAuthor(node: WrittenNode): AuthorFacts {
  if (node['@type'] !== 'Person') return { body: text(node, 'name') ?? '' };
  const [family, given, suffix] = ['familyName', 'givenName', 'honorificSuffix'].map((name) =>
    text(node, name),
  );
  return {
    ...(family === undefined ? {} : { family }),
    ...(given === undefined ? {} : { given }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** What the JSON-LD of a record's page says of the work; undefined when it tells of none. */
export function jsonLdFacts({ jsonLd }: PageHead): Facts | undefined {
  const graph = jsonLd.flat();
  const work = graph.find((node) => text(node, '@id')?.endsWith('#work'));
  if (work === undefined) return undefined;
  const page = graph.find((node) => node['@type'] === 'WebPage');
  return {
    title: text(work, 'headline'),
    authors: nodes(work.author).map(jsonLdAuthor),
    date: text(work, 'temporal'),
    container: text(nodes(work.publisher)[0], 'name'),
    url: text(work, 'url'),
    language: text(work, 'inLanguage'),
    label: text(work, 'genre'),
    archive: [text(work, 'identifier'), text(work, 'mainEntityOfPage')].join(', '),
    withdrawn: text(page, 'creativeWorkStatus') === 'Withdrawn',
  };
}

/** The day, month or year that the JSON-LD gives to programs that know no EDTF. */
export function publishedDate({ jsonLd }: PageHead): string | undefined {
  return text(
    jsonLd.flat().find((node) => text(node, '@id')?.endsWith('#work')),
    'datePublished',
  );
}

/** `Family, Given`, with a semicolon where Zotero would take it for two people; a body ends in a comma. */
function metaAuthor(content: string): AuthorFacts {
  const [family = '', given = ''] = content.replace(/;$/, '').split(/,(?: |$)/);
  return given === '' ? { body: content.replace(/,$/, '') } : { family, given };
}

/** What the meta elements of a record's page say to reference managers. */
export function metaFacts({ meta }: PageHead): Facts {
  const one = (name: string) => meta.get(name)?.[0];
  return {
    title: one('citation_title'),
    authors: (meta.get('citation_author') ?? []).map(metaAuthor),
    date: readDate(one('citation_publication_date') ?? '').date,
    container: one('prism.publicationName'),
    url: one('citation_public_url'),
    language: one('citation_language'),
    label: one('z:type'),
    withdrawn: (one('dcterms.description') ?? '').startsWith('Record withdrawn on '),
  };
}
