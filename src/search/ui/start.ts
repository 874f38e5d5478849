import { readState, type SearchState } from '../evaluation/state.ts';
import { attachPages } from '../pages/ask.ts';
import { part } from './dom.ts';
import { Links } from './links.ts';
import { Session } from './session.ts';
import { attachSuggestions } from './suggestions.ts';
import { View } from './view.ts';

/** How long typing must pause before it is searched. */
const PAUSE_MS = 180;

/** Brings the search page to life. The address of the page is its only state. */
export function start(root: HTMLElement): void {
  const box = inputOf(root);
  const form = part(root, 'form');
  const links = new Links(root.dataset.base ?? '/');
  const view = new View(root, links, {
    choose: (state) => void choose(state),
    pages: attachPages(part(root, 'own-pages'), links, () => readState(parameters()).query),
  });
  const session = new Session(view, links.to('/search/data/'));
  const suggestions = attachSuggestions(box, {
    names: async () => (await session.library()).names,
    chosen: () => void search(),
  });
  /** Whether the present history entry belongs to a query that is still being typed. */
  let typing = false;
  let pause: ReturnType<typeof setTimeout> | undefined;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    suggestions.close();
    void search(true);
  });
  box.addEventListener('input', typed);

  root.addEventListener('click', async (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || !isPlain(event) || !leadsHere(link)) return;
    event.preventDefault();
    const facet = link.closest<HTMLElement>('[data-facet]')?.dataset.facet;
    const value = link.dataset.facetValue;
    if (!(await visit(link.href))) return view.refocusAgain();
    view.refocus(facet === undefined || value === undefined ? undefined : { facet, value });
    if (link.dataset.page !== undefined) part(root, 'results-heading').scrollIntoView();
  });

  addEventListener('popstate', async () => {
    typing = false;
    clearTimeout(pause);
    suggestions.close();
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

  // What was typed while this script was on its way is kept, and searched like what is typed from now on.
  const asked = readState(parameters()).query;
  if (document.activeElement === box && box.value !== asked) typed();
  else box.value = asked;
  if (location.search === '') session.prepare().catch(() => undefined);
  else void follow();

  function parameters(): URLSearchParams {
    return new URLSearchParams(location.search);
  }

  function follow(): Promise<boolean> {
    return session.follow(parameters());
  }

  function typed(): void {
    clearTimeout(pause);
    pause = setTimeout(async () => {
      const query = box.value;
      // That the index cannot be had is said by the search itself.
      if (await session.unfinished(query).catch(() => false)) return;
      if (query === box.value) await search();
    }, PAUSE_MS);
  }

  /**
   * Searches for what the box holds, with the filters and the order as they are, from the first page.
   * @param finished whether the reader asked for it, and wants to go on to the results
   */
  async function search(finished = false): Promise<void> {
    clearTimeout(pause);
    const wanted = parameters();
    wanted.set('q', box.value);
    const state: SearchState = { ...readState(wanted), certainty: 'certain', page: 1 };
    go(links.view(state), typing ? 'replace' : 'push');
    typing = !finished;
    if ((await follow()) && finished) view.refocus();
  }

  async function choose(state: SearchState): Promise<void> {
    if (await visit(links.view(state))) view.refocus();
  }

  function visit(href: string): Promise<boolean> {
    typing = false;
    clearTimeout(pause);
    go(href, 'push');
    box.value = readState(parameters()).query;
    return follow();
  }

  function go(href: string, how: 'push' | 'replace'): void {
    if (new URL(href, location.href).href === location.href) return;
    if (how === 'push') history.pushState(null, '', href);
    else history.replaceState(null, '', href);
  }
}

function inputOf(root: HTMLElement): HTMLInputElement {
  const box = part(root, 'query');
  if (!(box instanceof HTMLInputElement)) throw new Error('The search page has no box to type in.');
  return box;
}

function leadsHere(link: HTMLAnchorElement): boolean {
  return link.origin === location.origin && link.pathname === location.pathname && link.hash === '';
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
