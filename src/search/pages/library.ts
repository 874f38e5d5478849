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
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * Pages that have all the words, in any inflection or as a beginning. Pagefind passes over a word that it does not
 * know, without a word; so each is asked for by itself first.
 * @throws Error when the index cannot be had.
 */
export async function findPages(
  library: PagefindLibrary,
  words: readonly string[],
  most: number,
): Promise<FoundPages> {
  const unknown: string[] = [];
  for (const word of words) {
    const { results } = await library.search(word);
    if (results.length === 0) unknown.push(word);
  }
  const known = words.filter((word) => !unknown.includes(word));
  if (known.length === 0) return { count: 0, pages: [], unknown };
  const { results } = await library.search(known.join(' '));
  const data = await Promise.all(results.slice(0, most).map((result) => result.data()));
  const pages = data.map(({ url, raw_url = url, content, meta }) => ({
    address: raw_url,
    title: meta.title ?? raw_url,
    kind: meta.kind ?? '',
    text: content,
  }));
  return { count: results.length, pages, unknown };
}
