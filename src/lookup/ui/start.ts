import type { Lookup } from '../../outputs/lookup-schema.ts';
import { part } from '../../search/ui/dom.ts';
import { fetchJson } from '../../search/ui/fetch-json.ts';
import { Links } from '../../search/ui/links.ts';
import { type Answer, answer } from '../answer.ts';
import { readAsked } from '../asked.ts';
import { type LookupIndex, lookupIndex } from '../lookup-index.ts';
import { answerItem } from './answer-item.ts';
import { seenPage } from './own-page.ts';
import { recordTitles } from './record-titles.ts';
import { summary } from './summary.ts';

/** Longer than this, what is asked does not go into the address of the page. */
const LONGEST_IN_ADDRESS = 1800;

/** What becomes of this page when a single record is found: it is left, it gives way in the history, or it stays. */
type Found = 'leave' | 'replace' | 'stay';

/** Brings the lookup page to life: to a single record that is found the reader is taken, anything else is said. */
export function start(root: HTMLElement): void {
  const { base = '/', suggestWords: words = '', suggestAddress: address = '' } = root.dataset;
  const links = new Links(base);
  const box = part(root, 'asked');
  const form = part(root, 'form');
  if (!(box instanceof HTMLTextAreaElement) || !(form instanceof HTMLFormElement)) return;
  const status = part(root, 'status');
  let loading: Promise<LookupIndex> | undefined;
  let latest = 0;

  const follow = (found: Found): void => {
    const asked = new URLSearchParams(location.search).get('url') ?? '';
    if (asked !== '' || found === 'stay') box.value = asked;
    void ask(asked, found);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask(box.value, 'leave');
  });

  // Several addresses are pasted, one a line; Enter says that this is all.
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });

  box.addEventListener('focus', () => void loaded().catch(() => undefined), { once: true });

  // Whoever goes back to an answer is not sent away from it again.
  addEventListener('popstate', () => follow('stay'));
  follow('replace');

  async function ask(text: string, found: Found): Promise<void> {
    const number = ++latest;
    const asked = readAsked(text);
    if (asked.length === 0) return show([], '');
    root.setAttribute('aria-busy', 'true');
    status.textContent = 'Looking it up …';
    try {
      const index = await loaded();
      const answers = await Promise.all(asked.map((each) => seenPage(answer(each, index), links)));
      if (number !== latest) return;
      show(answers, summary(answers));
      const page = pageToGo(answers);
      if (page !== undefined && found !== 'stay') go(links.to(page), found);
      else if (found === 'leave') remember(text);
      if (page === undefined || found === 'stay') void name(answers, () => number === latest);
    } catch (error) {
      console.error(error);
      if (number === latest) show([], 'The answer could not be loaded. Please try again.');
    }
  }

  /** Loads `lookup.json`, on first use; after a failure the next use tries again. */
  function loaded(): Promise<LookupIndex> {
    if (loading === undefined) {
      const here = new URL(links.to('/'), location.href).href;
      loading = fetchJson<Lookup>(links.to('/lookup.json'), { cache: 'no-cache' }).then((lookup) =>
        lookupIndex(lookup, here),
      );
      loading.catch(() => {
        loading = undefined;
      });
    }
    return loading;
  }

  function show(answers: readonly Answer[], said: string): void {
    const items = answers.map((each) => answerItem(each, links, { words, address }));
    part(root, 'answers').replaceChildren(...items);
    status.textContent = said;
    root.setAttribute('aria-busy', 'false');
  }

  /** Adds the titles of the records, when they have come. */
  async function name(answers: readonly Answer[], current: () => boolean): Promise<void> {
    const titles = await recordTitles(answers, links);
    if (!current()) return;
    for (const link of root.querySelectorAll<HTMLElement>('[data-record]')) {
      const title = titles.get(link.dataset.record ?? '');
      if (title !== undefined) link.textContent = `${link.dataset.record}: ${title}`;
    }
  }

  /** Puts what was asked into the address of the page, so that the answer can be handed on. */
  function remember(text: string): void {
    const query = `?url=${encodeURIComponent(text.trim())}`;
    const to = links.to('/lookup/') + (query.length > LONGEST_IN_ADDRESS ? '' : query);
    if (new URL(to, location.href).href !== location.href) history.pushState(null, '', to);
  }
}

/** The one page that was asked for, when there is one. */
function pageToGo([first, ...others]: readonly Answer[]): string | undefined {
  if (first === undefined || others.length > 0) return undefined;
  return first.kind === 'here' || first.kind === 'own' ? first.address : undefined;
}

function go(href: string, found: Found): void {
  if (found === 'leave') location.assign(href);
  else location.replace(href);
}

const root = document.querySelector<HTMLElement>('[data-lookup]');
if (root !== null) start(root);
