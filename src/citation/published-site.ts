import type { Site } from '../archive/schema/site.ts';

/** What a citation or an output must know of the archive as it stands on the web. */
export interface PublishedSite {
  /** Absolute address with the base path; ends with a slash. */
  readonly address: string;
  readonly title: string;
  /** BCP 47: `en-GB`. */
  readonly language: string;
  /** First part of every citation key. A constant of the archive: changing it changes every key. */
  readonly keyPrefix: string;
  /** Where persistent identifiers of records stand; undefined where the archive has none. */
  readonly identifiers?: Site['identifiers'];
}

/** Prefix of citation keys where an archive sets none of its own. */
export const DEFAULT_KEY_PREFIX = 'gppa';

/**
 * The archive as published.
 * @param address where this build of it stands, with the base path; ends with a slash
 */
export function publishedSite(site: Site, address: string): PublishedSite {
  const { title, language, identifiers } = site;
  const named = identifiers === undefined ? {} : { identifiers };
  return { address, title, language, keyPrefix: DEFAULT_KEY_PREFIX, ...named };
}

/** An address inside the archive (`/articles/2026-0001/#q1`) as an absolute URL. */
export function absoluteAddress(site: Pick<PublishedSite, 'address'>, address: string): string {
  return site.address + address.slice(1);
}
