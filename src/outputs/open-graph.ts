import type { PublishedSite } from '../citation/published-site.ts';

/** A `meta` element: with a `property`, as the Open Graph protocol has them, or with a `name`. */
export type SharingTag =
  | { readonly property: string; readonly content: string }
  | { readonly name: string; readonly content: string };

/** The picture that stands for a page. */
export interface SharedPicture {
  /** Absolute address. */
  readonly url: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** What is to be read on it. */
  readonly words: string;
}

/** A page as others show it when it is shared. */
export interface SharedPage {
  readonly title: string;
  readonly description: string;
  /** Absolute address. */
  readonly url: string;
  /** A record, and not a list or a page about the archive. */
  readonly record: boolean;
  readonly picture: SharedPicture;
}

/**
 * Open Graph tags, and the one of X that has no likeness there. There is no `article:published_time`, which readers
 * take for the day of the original: the page's own would be another, and an undated original has none.
 */
export function openGraph(page: SharedPage, site: PublishedSite): SharingTag[] {
  const { picture } = page;
  return [
    { property: 'og:title', content: page.title },
    { property: 'og:type', content: page.record ? 'article' : 'website' },
    { property: 'og:url', content: page.url },
    { property: 'og:site_name', content: site.title },
    { property: 'og:description', content: page.description },
    { property: 'og:locale', content: site.language.replace('-', '_') },
    { property: 'og:image', content: picture.url },
    { property: 'og:image:width', content: String(picture.width) },
    { property: 'og:image:height', content: String(picture.height) },
    { property: 'og:image:alt', content: picture.words },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}
