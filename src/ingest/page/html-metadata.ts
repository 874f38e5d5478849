import { canonicalUrl, isTracking } from '../../archive/canonical-url.ts';
import { readByline } from './byline.ts';
import { type ArticleData, readJsonLd } from './json-ld.ts';

/** What the head of a page says of it, best first where several places say it; texts decoded. */
export interface PageMetadata {
  readonly jsonLd: ArticleData | undefined;
  /** `og:title` and its like. */
  readonly title?: string | undefined;
  /** The `<title>`, which may end with the site's name. */
  readonly windowTitle?: string | undefined;
  readonly site?: string | undefined;
  readonly authors: readonly string[];
  /** Dates of publication as the meta elements give them. */
  readonly published: readonly string[];
  readonly url?: string | undefined;
}

const TITLES = ['og:title', 'parsely-title', 'citation_title', 'dc.title', 'dcterms.title', 'twitter:title'];
const SITES = ['og:site_name', 'citation_journal_title', 'application-name', 'dc.publisher'];
const AUTHORS = [
  'citation_author',
  'parsely-author',
  'article:author',
  'author',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'byl',
];
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
];

/** The values of all meta elements by their lower-case name, property or itemprop. */
function metaValues(document: Document): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta')) {
    const value = (meta.getAttribute('content') ?? '').trim();
    if (value === '' || value.length > 2000) continue;
    for (const attribute of ['name', 'property', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined) values.set(name, [...(values.get(name) ?? []), value]);
    }
  }
  return values;
}

/** JSON-LD often has its texts escaped for HTML once more. */
function decoded(words: string | undefined, document: Document): string | undefined {
  if (words === undefined || !/&[#\w]{2,10};/.test(words)) return words?.replace(/\s+/g, ' ').trim();
  const holder = document.createElement('p');
  holder.innerHTML = words.replaceAll('<', '&lt;');
  return (holder.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Single names out of an author's field: no addresses, no “By”, several names parted. */
function namesIn(value: string): readonly string[] {
  if (URL.canParse(value) || /^(?:admin|editor|staff|https?:.*|@.*)$/i.test(value)) return [];
  return readByline(/^(?:words |written )?by\b/i.test(value) ? value : `By ${value}`) ?? [value];
}

/**
 * The address without fragment and tracking parameters, or undefined when it is no web address. What tracks is
 * what makes no difference to the archive's canonical form.
 */
export function withoutTracking(address: string): string | undefined {
  if (canonicalUrl(address) === undefined) return undefined;
  const url = new URL(address);
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracking(parameter));
  url.search = kept.join('&');
  url.hash = '';
  return url.href;
}

/** The page's own address: one that names a page goes before one that names only the site. */
function addressOf(candidates: readonly (string | undefined)[]): string | undefined {
  const addresses = candidates.flatMap((candidate) => (candidate && withoutTracking(candidate)) || []);
  return addresses.find((address) => new URL(address).pathname !== '/') ?? addresses[0];
}

/** Reads what a page says of itself in its head: JSON-LD, meta elements, canonical link and title. */
export function readMetadata(document: Document): PageMetadata {
  const values = metaValues(document);
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => values.get(name)?.[0]).find((value) => value !== undefined);
  const title = decoded(first(TITLES), document);
  const read = readJsonLd(document, title);
  const jsonLd: ArticleData | undefined = read && {
    ...read,
    headline: decoded(read.headline, document),
    site: decoded(read.site, document),
    authors: read.authors.flatMap((author) => namesIn(decoded(author, document) ?? '')),
  };
  const site = decoded(first(SITES), document) ?? jsonLd?.site;
  const named = AUTHORS.map((name) => (values.get(name) ?? []).flatMap(namesIn)).find(
    (names) => names.length > 0,
  );
  const authors = jsonLd !== undefined && jsonLd.authors.length > 0 ? jsonLd.authors : (named ?? []);
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  return {
    jsonLd,
    title,
    windowTitle: decoded(document.querySelector('title')?.textContent ?? undefined, document) || undefined,
    site,
    authors: [...new Set(authors)].filter((author) => author !== site && author !== jsonLd?.site),
    published: DATES.flatMap((name) => values.get(name) ?? []),
    url: addressOf([canonical ?? undefined, values.get('og:url')?.[0], jsonLd?.url]),
  };
}
