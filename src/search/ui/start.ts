import { readState, type SearchState } from '../query/state.ts';
import { part } from './dom.ts';
import { Links } from './links.ts';
import { Session } from './session.ts';
import { View } from './view.ts';

/** How long typing must pause before it is searched. */
const PAUSE_MS = 180;

/** Brings the search page to life. The address of the page is its only state. */
export function start(root: HTMLElement): void {
  const links = new Links(root.dataset.base ?? '/');
  const view = new View(root, links);
  const session = new Session(view, links, links.to('/search/data/'));
  const box = part(root, 'query');
  const form = part(root, 'form');
  if (!(box instanceof HTMLInputElement) || !(form instanceof HTMLFormElement)) return;
  /** Whether the present history entry belongs to a query that is still being typed. */
  let typing = false;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const parameters = () => new URLSearchParams(location.search);
  const follow = async () => session.follow(parameters());
  /** A new query keeps the filters and the order, and begins at its first page. */
  const typed = (): SearchState => ({ ...readState(withQuery(parameters(), box.value)), page: 1 });

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    clearTimeout(pause);
    go(links.view(typed()), typing ? 'replace' : 'push');
    typing = false;
    if (await follow()) view.refocus();
  });

  box.addEventListener('focus', () => void session.loaded().catch(() => undefined), { once: true });

  box.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(async () => {
      const query = box.value;
      try {
        if (await session.unfinished(query)) return;
      } catch {
        // The search itself says that the index cannot be had.
      }
      if (query !== box.value) return;
      go(links.view(typed()), typing ? 'replace' : 'push');
      typing = true;
      await follow();
    }, PAUSE_MS);
  });

  root.addEventListener('click', async (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || !isPlain(event) || !leadsHere(link)) return;
    event.preventDefault();
    const facet = link.closest<HTMLElement>('[data-facet]')?.dataset.facet;
    const value = link.dataset.facetValue;
    typing = false;
    go(link.href, 'push');
    box.value = readState(parameters()).query;
    const drawn = await follow();
    if (!drawn) return;
    view.refocus(facet === undefined || value === undefined ? undefined : { facet, value });
    if (link.dataset.page !== undefined) part(root, 'results-heading').scrollIntoView();
  });

  addEventListener('popstate', async () => {
    typing = false;
    clearTimeout(pause);
    box.value = readState(parameters()).query;
    const inside = document.activeElement !== box && root.contains(document.activeElement);
    if ((await follow()) && inside && document.activeElement === document.body) view.refocus();
  });

  // Before any other listener: on this page `/` leads to this box, not to the one in the header.
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      event.stopImmediatePropagation();
      box.focus();
      box.select();
    },
    { capture: true },
  );

  box.value = readState(parameters()).query;
  void follow();

  function go(href: string, how: 'push' | 'replace'): void {
    if (new URL(href, location.href).href === location.href) return;
    if (how === 'push') history.pushState(null, '', href);
    else history.replaceState(null, '', href);
  }

  function leadsHere(link: HTMLAnchorElement): boolean {
    return link.origin === location.origin && link.pathname === location.pathname && link.hash === '';
  }
}

function withQuery(parameters: URLSearchParams, query: string): URLSearchParams {
  parameters.set('q', query);
  return parameters;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

const root = document.querySelector<HTMLElement>('[data-search]');
if (root !== null) start(root);
