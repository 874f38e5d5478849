import type { Site } from '../archive/schema/site.ts';
import { absoluteAddress, type PublishedSite } from '../citation/published-site.ts';
import { xmlText } from './feeds/xml-text.ts';
import type { OutputFile } from './output-file.ts';

/** Where the description stands; every page links to it. */
export const OPEN_SEARCH_PATH = 'opensearch.xml';

/** Lengths that OpenSearch 1.1 allows, in characters. */
const SHORT_NAME = 16;
const LONG_NAME = 48;
const DESCRIPTION = 1024;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** A name in at most so many characters: whole if it fits, else its first letters in capitals, else cut. */
function within(name: string, most: number): string {
  if (name.length <= most) return name;
  const initials = [...name.matchAll(/(?<!\p{L})\p{Lu}/gu)].join('');
  return initials.length > 1 && initials.length <= most ? initials : name.slice(0, most).trim();
}

/** An OpenSearch 1.1 description, by which a browser offers the archive's search in its address bar. */
export function openSearchFile(archiveSite: Site, site: PublishedSite): OutputFile {
  const template = `${absoluteAddress(site, '/search/')}?q={searchTerms}`;
  const self = site.address + OPEN_SEARCH_PATH;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeXml(within(site.title, SHORT_NAME))}</ShortName>`,
    `<LongName>${escapeXml(within(site.title, LONG_NAME))}</LongName>`,
    `<Description>${escapeXml(archiveSite.description.slice(0, DESCRIPTION))}</Description>`,
    `<Url type="text/html" rel="results" template="${escapeXml(template)}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(self)}"/>`,
    `<Image height="64" width="64" type="image/svg+xml">${escapeXml(`${site.address}favicon.svg`)}</Image>`,
    `<Language>${escapeXml(site.language)}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    '<OutputEncoding>UTF-8</OutputEncoding>',
    '</OpenSearchDescription>\n',
  ];
  return { path: OPEN_SEARCH_PATH, content: lines.join('\n') };
}
