import type { PublishedSite } from '../citation/published-site.ts';
import { contentType, type Ending, MEDIA_TYPES } from './media-types.ts';
import type { OutputFile } from './output-file.ts';

/**
 * What a host is told about every answer. The policy of each page stands in the page; that nobody may frame it can
 * only be said in a header. The data may be read by the scripts of other sites.
 */
const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Access-Control-Allow-Origin': '*',
};

/** Files whose name holds a digest of their content. */
const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * Endings that hosts know, or that another of the list ends in: where two patterns match one path, hosts join their
 * values with a comma, and two media types are none.
 */
const KNOWN_TO_HOSTS: readonly Ending[] = ['.json', '.txt', '.xml'];

function block(pattern: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${pattern}\n${lines.join('')}`;
}

/**
 * `_headers`, as Netlify, Cloudflare Pages and others read it at the root of what they publish. Hosts that know
 * nothing of it lose the media types alone: every page works without.
 */
export function headersFile(site: PublishedSite): OutputFile {
  const base = new URL(site.address).pathname;
  const endings = (Object.keys(MEDIA_TYPES) as Ending[]).filter((ending) => !KNOWN_TO_HOSTS.includes(ending));
  const blocks = [
    block(`${base}*`, EVERYWHERE),
    block(`${base}_astro/*`, FOR_EVER),
    block(`${base}search/data/kept/*`, FOR_EVER),
    ...endings.map((ending) => block(`${base}*${ending}`, { 'Content-Type': contentType(ending) ?? '' })),
  ];
  return { path: '_headers', content: blocks.join('\n') };
}
