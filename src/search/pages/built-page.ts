import { parseHTML } from 'linkedom';
import type { OwnPage } from './own-page.ts';

/** Elements after which a text goes on elsewhere, though no space stands between. */
const BLOCK_END = /<\/(?:p|h\d|li|dt|dd|td|th|caption|pre|div|section|aside|nav)>|<br>/g;

/**
 * A page as it was built: of an article that is to be read its whole text; of a page of lists its description
 * alone.
 * @param address of the page, without site and base
 * @throws Error when the page has no heading of its own.
 */
export function builtPage(address: string, html: string): OwnPage {
  const [opening = ''] = html.split('</h1>', 1);
  const { document } = parseHTML(opening);
  const title = folded(document.querySelector('main h1')?.textContent);
  if (title === '') throw new Error(`The page ${address} has no heading, by which it could be found.`);
  const description = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
  const kind = address.startsWith('/about/') ? 'about the archive' : 'page of the archive';
  const isProse = document.querySelector('main article.reading') !== null;
  return { address, title, otherNames: '', kind, text: isProse ? textOf(html) : description };
}

function textOf(html: string): string {
  const { document } = parseHTML(html.replace(BLOCK_END, '$& '));
  const article = document.querySelector('main article.reading');
  article?.querySelector('h1')?.remove();
  return folded(article?.textContent);
}

function folded(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}
