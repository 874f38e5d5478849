import type { PublishedSite } from '../citation/published-site.ts';

/** A `meta` element with a `property`, as the Open Graph protocol has them. */
export interface PropertyTag {
  readonly property: string;
  readonly content: string;
}

/** A page as others show it when it is shared. */
export interface SharedPage {
  readonly title: string;
  readonly description: string;
  /** Absolute address. */
  readonly url: string;
  /** A record, and not a list or a page about the archive. */
  readonly record: boolean;
}

/**
 * Open Graph tags. There is no image, for the archive has none of its records; and no `article:published_time`,
 * which readers take for the day of the original: the page's own would be another, and an undated original has none.
 */
export function openGraph(page: SharedPage, site: PublishedSite): PropertyTag[] {
  return [
    { property: 'og:title', content: page.title },
    { property: 'og:type', content: page.record ? 'article' : 'website' },
    { property: 'og:url', content: page.url },
    { property: 'og:site_name', content: site.title },
    { property: 'og:description', content: page.description },
    { property: 'og:locale', content: site.language.replace('-', '_') },
  ];
}
