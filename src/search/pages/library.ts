import { stemOf } from '../query/stem.ts';
import { formsOf } from '../query/words.ts';

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

/** Pages that are asked whether they really have a word, the likeliest for it. */
const ASKED = 3;

/**
 * Pages that have all the words, in any inflection or as a beginning. Of a word that it does not know Pagefind says
 * nothing, or takes a shorter one that it begins with; so each is asked for by itself first.
 * @param words in normal form
 * @param most pages that are given
 * @throws Error when the index cannot be had.
 */
export async function findPages(
  library: PagefindLibrary,
  words: readonly string[],
  most: number,
): Promise<FoundPages> {
  const unknown: string[] = [];
  for (const word of words) {
    const { pages } = await ask(library, word, ASKED);
    if (!pages.some((page) => holds(page, word))) unknown.push(word);
  }
  const known = words.filter((word) => !unknown.includes(word));
  return known.length === 0
    ? { count: 0, pages: [], unknown }
    : { ...(await ask(library, known.join(' '), most)), unknown };
}

async function ask(
  library: PagefindLibrary,
  words: string,
  most: number,
): Promise<Pick<FoundPages, 'count' | 'pages'>> {
  const { results } = await library.search(words);
  const data = await Promise.all(results.slice(0, most).map((result) => result.data()));
  const pages = data.map(({ url, raw_url = url, content, meta }) => {
    const title = meta.title ?? raw_url;
    const opening = `${title}. `;
    const text = content.startsWith(opening) ? content.slice(opening.length) : content;
    return { address: raw_url, title, kind: meta.kind ?? '', text };
  });
  return { count: results.length, pages };
}

function holds({ title, text }: FoundPage, word: string): boolean {
  return formsOf(`${title} ${text}`).some((form) => form.startsWith(word) || stemOf(form) === stemOf(word));
}
