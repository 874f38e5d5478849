import { excerpt, type Pattern, patternsOf } from '../evaluation/highlight.ts';
import { leavesOf } from '../query/ast.ts';
import { parse } from '../query/parse.ts';
import { formsOf } from '../query/words.ts';
import { element } from '../ui/dom.ts';
import { counted } from '../ui/labels.ts';
import type { Links } from '../ui/links.ts';
import { marked } from '../ui/marked.ts';
import { type FoundPage, type FoundPages, findPages, type PagefindLibrary } from './library.ts';

/** Pages listed at most. */
const MOST = 10;

/** Characters of a page's text that are shown. */
const EXCERPT = 200;

/**
 * Offers to look in the archive's own pages, below the results. Pagefind, which knows them, is loaded when a reader
 * first asks.
 * @param place an empty element
 * @param query the query as it stands on the page
 * @returns what is to be called whenever results were drawn: it offers anew when the query is another
 */
export function attachPages(place: HTMLElement, links: Links, query: () => string): () => void {
  const button = element('button', { type: 'button', 'data-pages': true }, 'Look in the archive’s own pages');
  const status = element('p', { role: 'status', class: 'quiet', 'data-pages-status': true });
  const list = element('ul', { class: 'rows', 'data-pages-list': true });
  place.append(element('p', { class: 'quiet' }, button), status, list);
  let opened: Promise<PagefindLibrary> | undefined;
  let attempts = 0;
  let shown: string | undefined;
  let asked = 0;

  button.addEventListener('click', async () => {
    const number = ++asked;
    const words = plainWords(query());
    const show = (message: string, pages: readonly FoundPage[] = []) => {
      if (number !== asked) return;
      const patterns = patternsOf(words.map((form) => ({ forms: [form], exact: false, scope: 'anywhere' })));
      status.textContent = message;
      list.replaceChildren(...pages.map((page) => row(page, patterns, links)));
    };
    show('Looking …');
    try {
      opened ??= open(links.to('/search/pages/'), attempts++);
      const found = await findPages(await opened, words, MOST);
      show(said(found), found.pages);
    } catch (error) {
      console.error(error);
      opened = undefined;
      show('The archive’s own pages could not be searched. Try again.');
    }
  });

  return () => {
    const now = query();
    if (now === shown) return;
    shown = now;
    asked++;
    place.hidden = plainWords(now).length === 0;
    status.textContent = '';
    list.replaceChildren();
  };
}

/** The words and names that a query asks for, without operators; each once. */
function plainWords(query: string): string[] {
  const leaves = leavesOf(parse(query).node, 'wanted');
  const texts = leaves.flatMap((leaf) => (leaf.type === 'term' || leaf.type === 'name' ? leaf.text : []));
  return [...new Set(texts.flatMap(formsOf))];
}

/** @param attempt a number of its own after a failure: browsers do not ask twice for a module that they could not have */
async function open(folder: string, attempt: number): Promise<PagefindLibrary> {
  const again = attempt === 0 ? '' : `?${attempt}`;
  const library: PagefindLibrary = await import(/* @vite-ignore */ `${folder}pagefind.js${again}`);
  await library.options({ basePath: folder });
  await library.init();
  return library;
}

function said({ count, pages, unknown }: FoundPages): string {
  const missing = unknown.map((word) => `‘${word}’`).join(', ');
  if (count === 0 && unknown.length === 0) return 'None of the archive’s own pages has all these words.';
  if (count === 0) return `None of the archive’s own pages has ${missing}.`;
  const first = pages.length < count ? `, the first ${pages.length} of them` : '';
  const found = `${counted(count, 'page')} of the archive’s own${first}:`;
  return unknown.length === 0 ? found : `No page has ${missing}. With the other words ${found}`;
}

function row({ address, title, kind, text }: FoundPage, patterns: readonly Pattern[], links: Links): Node {
  return element(
    'li',
    { 'data-own-page': address },
    element('p', { class: 'about' }, kind),
    element('p', { class: 'title' }, element('a', { href: links.to(address) }, title)),
    element('p', { class: 'quiet' }, ...marked(excerpt(text, patterns, EXCERPT))),
  );
}
