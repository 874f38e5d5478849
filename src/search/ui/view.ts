import { addressOf } from '../../archive/address.ts';
import type { Library } from '../evaluation/catalogue.ts';
import type { Outcome } from '../evaluation/search.ts';
import type { Facet, SearchState } from '../evaluation/state.ts';
import type { WantedRecord } from '../export/gather.ts';
import { chosenFilters } from './chosen.ts';
import { dateForm } from './date-form.ts';
import { didYouMean } from './did-you-mean.ts';
import { type Child, element, part } from './dom.ts';
import { ExportLine } from './export-line.ts';
import { facetList } from './facet-list.ts';
import { hit } from './hit.ts';
import type { Links } from './links.ts';
import { notes } from './notes.ts';
import { nothing } from './nothing.ts';
import { order } from './order.ts';
import { overTime } from './over-time.ts';
import { PER_PAGE, pager, pagesOf } from './pager.ts';
import { possible } from './possible.ts';
import { summary } from './summary.ts';

/** What the page is doing; its style sheet shows and hides the parts accordingly. */
type PageState = 'empty' | 'loading' | 'results' | 'none' | 'error';

/** What the view asks of the page that it is part of. */
export interface ViewActions {
  /** Goes to a view that a form of the results asks for. */
  readonly choose: (state: SearchState) => void;
  /** Offers to look in the archive’s own pages, whenever results were drawn. */
  readonly pages: () => void;
}

/** The parts of the search page that change. */
export class View {
  readonly #root: HTMLElement;
  readonly #links: Links;
  readonly #actions: ViewActions;
  readonly #export: ExportLine;
  readonly #unfolded = new Set<Facet>();

  constructor(root: HTMLElement, links: Links, actions: ViewActions) {
    this.#root = root;
    this.#links = links;
    this.#actions = actions;
    this.#export = new ExportLine(part(root, 'export'), links, root.dataset.keyPrefix ?? '');
  }

  /** Shows that nothing is asked for. */
  empty(): void {
    this.#enter('empty');
    this.#say();
  }

  /** Shows that a search is on its way; results stay until those that follow are there. */
  wait(): void {
    const hasResults = this.#root.dataset.state === 'results';
    this.#enter(hasResults ? 'results' : 'loading');
    this.#root.setAttribute('aria-busy', 'true');
    if (!hasResults) this.#say('Searching …');
  }

  /** Shows that a search failed, with the way to try it again. */
  fail(state: SearchState): void {
    this.#enter('error');
    const again = element('a', { href: this.#links.view(state), 'data-again': true }, 'Try again');
    this.#say('The search index could not be loaded. ', again, ', or use the lists below.');
  }

  /**
   * Draws an outcome, texts included.
   * @param current whether the outcome is still wanted once its texts are there
   * @returns whether it was drawn
   */
  async draw(outcome: Outcome, library: Library, current: () => boolean): Promise<boolean> {
    const { state, records } = outcome;
    const page = Math.min(state.page, pagesOf(records.length));
    const shown = records.slice((page - 1) * PER_PAGE, page * PER_PAGE);
    const [hits, near] = await Promise.all([this.#hits(shown, outcome), this.#hits(outcome.nearly, outcome)]);
    if (!current()) return false;
    this.#fill('notes', notes(outcome, this.#links));
    this.#fill('meant', []);
    this.#fill('chosen', chosenFilters(outcome, this.#links));
    this.#fill('possible', possible(outcome, this.#links));
    this.#export.offer({
      found: records.length,
      records: () => wanted(outcome),
      total: library.size,
    });
    this.#fill('order', order(state, this.#links));
    this.#fill('when', [...overTime(outcome, this.#links), dateForm(state, this.#actions.choose)]);
    this.#fill('facets', facetList(outcome, this.#links, this.#unfolded));
    this.#fill('results', hits);
    this.#part('results').setAttribute('start', String((page - 1) * PER_PAGE + 1));
    this.#fill('nearly-results', near);
    this.#part('nearly').hidden = near.length === 0;
    this.#fill('pager', pager(state, records.length, this.#links));
    this.#fill('nothing', nothing(outcome, this.#links));
    this.#enter(records.length === 0 ? 'none' : 'results');
    this.#say(summary(outcome));
    this.#part('result-count').dataset.resultCount = String(records.length);
    this.#actions.pages();
    void this.#correct(outcome, library, current);
    return true;
  }

  /** Leads a reader who tried again in vain to the next attempt. */
  refocusAgain(): void {
    if (document.activeElement === document.body)
      this.#root.querySelector<HTMLElement>('[data-again]')?.focus();
  }

  /** Puts the focus back where it was before a facet was redrawn, or else on the heading of the results. */
  refocus(value?: { facet: string; value: string }): void {
    const links = this.#root.querySelectorAll<HTMLElement>('[data-facet-value]');
    const same = [...links].find(
      (link) =>
        link.dataset.facetValue === value?.value &&
        link.closest<HTMLElement>('[data-facet]')?.dataset.facet === value?.facet,
    );
    (same ?? this.#part('results-heading')).focus();
  }

  #hits(records: readonly number[], outcome: Outcome): Promise<HTMLLIElement[]> {
    return Promise.all(
      records.map(async (record) => hit(record, await outcome.catalogue.text(record), outcome, this.#links)),
    );
  }

  /** What was meant by a misspelt word comes after the results, which do not wait for it. */
  async #correct(outcome: Outcome, library: Library, current: () => boolean): Promise<void> {
    try {
      const meant = await didYouMean(outcome, library, this.#links);
      if (current()) this.#fill('meant', meant);
    } catch (error) {
      // The results stand without it.
      console.error(error);
    }
  }

  #enter(state: PageState): void {
    this.#root.dataset.state = state;
    this.#root.setAttribute('aria-busy', 'false');
  }

  #say(...message: readonly Child[]): void {
    const status = this.#part('result-count');
    status.dataset.resultCount = '';
    status.replaceChildren(...message);
  }

  #part(name: string): HTMLElement {
    return part(this.#root, name);
  }

  #fill(name: string, children: readonly (Node | string)[]): void {
    this.#part(name).replaceChildren(...children);
  }
}

/** Accession number and address of every record found, on all pages of the results. */
async function wanted({ records, catalogue }: Outcome): Promise<WantedRecord[]> {
  const ids = await catalogue.ids();
  return records.map((record) => {
    const id = ids[record] ?? '';
    return { id, address: addressOf(catalogue.kind(record), id) };
  });
}
