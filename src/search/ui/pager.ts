import type { SearchState } from '../evaluation/state.ts';
import { type Child, element } from './dom.ts';
import type { Links } from './links.ts';

/** Records of one page of results. */
export const PER_PAGE = 10;

/** How many pages a number of results fills; at least one. */
export function pagesOf(results: number): number {
  return Math.max(1, Math.ceil(results / PER_PAGE));
}

/** Links to the other pages of results: previous, first, those nearby, last, next. */
export function pager(state: SearchState, results: number, links: Links): Child[] {
  const pages = pagesOf(results);
  if (pages === 1) return [];
  const current = Math.min(state.page, pages);
  const near = [1, current - 1, current, current + 1, pages];
  const shown = [...new Set(near)].filter((page) => page >= 1 && page <= pages);
  const items = shown.flatMap((page, index): Child[] => {
    const gap = page - (shown[index - 1] ?? page) > 1;
    const link = page === current ? here(page) : go(page, String(page), `Page ${page}`);
    return gap
      ? [element('li', { 'aria-hidden': 'true' }, '…'), element('li', {}, link)]
      : [element('li', {}, link)];
  });
  if (current > 1) items.unshift(element('li', {}, go(current - 1, 'Previous', 'Previous page')));
  if (current < pages) items.push(element('li', {}, go(current + 1, 'Next', 'Next page')));
  return [element('ul', {}, ...items)];

  function here(page: number): HTMLElement {
    return element('strong', { 'aria-current': 'page', 'aria-label': `Page ${page}` }, String(page));
  }

  function go(page: number, text: string, label: string): HTMLElement {
    return element(
      'a',
      { href: links.view({ ...state, page }), 'data-page': page, 'aria-label': label },
      text,
    );
  }
}
