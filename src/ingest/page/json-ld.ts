/** What a page's JSON-LD says of its article; texts as they stand there. */
export interface ArticleData {
  readonly headline?: string | undefined;
  readonly authors: readonly string[];
  readonly published?: string | undefined;
  readonly site?: string | undefined;
  readonly url?: string | undefined;
}

type Item = Readonly<Record<string, unknown>>;

/** Types of https://schema.org that are an article, and a page, which some sites describe instead. */
const ARTICLE =
  /(?:Article|BlogPosting|Report|PressRelease|LiveBlogPosting|SocialMediaPosting|GovernmentService)$/;
const PAGE = /^(?:WebPage|ItemPage|AboutPage|CreativeWork)$/;

/** More items than any page has; nothing beyond is looked at. */
const MOST = 2000;

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  const plain = isItem(value) ? (value['@value'] ?? value['@id'] ?? value.name) : value;
  return typeof plain === 'string' && plain.trim() !== '' && plain.length < 2000 ? plain.trim() : undefined;
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Reads JSON as sites write it: in comments, with raw line breaks in its texts or a comma too many. */
function parseJson(source: string): unknown {
  const bare = source
    .trim()
    .replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)$/, '')
    .replace(/;\s*$/, '');
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*(?=[}\]])/g, '')]) {
    try {
      return JSON.parse(attempt);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return undefined;
}

/** All items of the page's JSON-LD, with those in lists, graphs and `mainEntity`. */
function itemsOf(document: Document): Item[] {
  const items: Item[] = [];
  const waiting: unknown[] = [...document.querySelectorAll('script[type="application/ld+json" i]')].map(
    (script) => parseJson(script.textContent ?? ''),
  );
  while (waiting.length > 0 && items.length < MOST) {
    const value = waiting.shift();
    if (Array.isArray(value)) waiting.unshift(...value.slice(0, MOST));
    if (!isItem(value)) continue;
    items.push(value);
    waiting.push(...list(value['@graph']).slice(0, MOST), ...list(value.mainEntity).slice(0, MOST));
  }
  return items;
}

function hasType(item: Item, pattern: RegExp): boolean {
  return list(item['@type']).some((type) => typeof type === 'string' && pattern.test(type));
}

/** The name of a person or body, which may stand elsewhere in the page's data under its `@id`. */
function nameOf(value: unknown, items: readonly Item[]): string | undefined {
  if (typeof value === 'string') return text(value);
  if (!isItem(value)) return undefined;
  const id = value['@id'];
  const whole =
    value.name === undefined ? items.find((item) => item['@id'] === id && item.name !== undefined) : value;
  return text(list(whole?.name)[0]);
}

/**
 * Reads the page's JSON-LD (https://schema.org). Faulty JSON is passed over, as search engines do.
 * @param title words by which the article is known among several.
 */
export function readJsonLd(document: Document, title?: string): ArticleData | undefined {
  const items = itemsOf(document);
  const articles = items.filter((item) => hasType(item, ARTICLE));
  const article =
    articles.find(({ headline }) => title !== undefined && text(headline) === title) ??
    articles.find(({ datePublished }) => datePublished !== undefined) ??
    articles[0];
  const page = items.find((item) => hasType(item, PAGE));
  if (article === undefined && page === undefined) return undefined;
  const whole = article ?? page ?? {};
  return {
    headline: text(article?.headline) ?? text(article?.name),
    authors: list(whole.author ?? whole.creator).flatMap((author) => nameOf(author, items) ?? []),
    published: text(whole.datePublished) ?? text(page?.datePublished),
    site: nameOf(list(whole.publisher)[0], items),
    url: [whole.mainEntityOfPage, whole.url, page?.url]
      .map((value) => text(isItem(value) ? (value['@id'] ?? value.url) : value))
      .find((address) => address !== undefined && URL.canParse(address)),
  };
}
