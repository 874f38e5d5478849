import { stemOf } from '../../archive/text/stem.ts';
import { stemKey } from './stem-key.ts';

/** A page that was found. */
export interface FoundPage {
  /** Address without site and base. */
  readonly address: string;
  readonly title: string;
  readonly kind: string;
  readonly text: string;
}

/** What the archive's own pages have for some words. */
export interface FoundPages {
  /** How many there are in all. */
  readonly count: number;
  /** The first of them, likeliest first. */
  readonly pages: readonly FoundPage[];
  /** Words that no page has; the pages have the others. */
  readonly unknown: readonly string[];
}

/** The part of Pagefind's browser library that is used. */
export interface PagefindLibrary {
  options(options: { basePath: string }): Promise<void>;
  init(): Promise<void>;
  search(words: string): Promise<{ readonly results: readonly { data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  readonly url: string;
  /** The address as it was indexed. */
  readonly raw_url?: string;
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * Pages that have all the words, each in any of its forms. Pagefind passes over a word that it does not know and says
 * nothing; so each is asked for by itself first.
 * @param words in normal form
 * @param most pages that are given
 * @throws Error when the index cannot be had.
 */
export async function findPages(
  library: PagefindLibrary,
  words: readonly string[],
  most: number,
): Promise<FoundPages> {
  const keys = new Map(words.map((word) => [word, stemKey(stemOf(word))]));
  const unknown: string[] = [];
  for (const [word, key] of keys) {
    const { results } = await library.search(key);
    if (results.length === 0) unknown.push(word);
  }
  for (const word of unknown) keys.delete(word);
  if (keys.size === 0) return { count: 0, pages: [], unknown };
  const { results } = await library.search([...keys.values()].join(' '));
  const data = await Promise.all(results.slice(0, most).map((result) => result.data()));
  const pages = data.map(({ url, raw_url = url, meta }) => ({
    address: raw_url,
    title: meta.title ?? raw_url,
    kind: meta.kind ?? '',
    text: meta.text ?? '',
  }));
  return { count: results.length, pages, unknown };
}
