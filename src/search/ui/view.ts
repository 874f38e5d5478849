import type { Outcome } from '../query/search.ts';
import type { Facet } from '../query/state.ts';
import { chosenFilters } from './chosen.ts';
import { part } from './dom.ts';
import { ExportLine } from './export-line.ts';
import { facetList } from './facet-list.ts';
import { hit } from './hit.ts';
import type { Links } from './links.ts';
import type { Loaded } from './load.ts';
import { notes } from './notes.ts';
import { nothing } from './nothing.ts';
import { order } from './order.ts';
import { PER_PAGE, pager, pagesOf } from './pager.ts';
import { summary } from './summary.ts';

/** What the page is doing; its style sheet shows and hides the parts accordingly. */
export type PageState = 'empty' | 'loading' | 'results' | 'none' | 'error';

/** The parts of the search page that change. */
export class View {
  readonly #root: HTMLElement;
  readonly #links: Links;
  readonly #export: ExportLine;
  readonly #unfolded = new Set<Facet>();

  constructor(root: HTMLElement, links: Links) {
    this.#root = root;
    this.#links = links;
    this.#export = new ExportLine(part(root, 'export'), links, root.dataset.keyPrefix ?? '');
  }

  get state(): string | undefined {
    return this.#root.dataset.state;
  }

  /** Shows that nothing is asked for, that something is on its way, or that it failed. */
  show(state: Exclude<PageState, 'results' | 'none'>, message: string): void {
    this.#root.dataset.state = state;
    this.#root.setAttribute('aria-busy', String(state === 'loading'));
    this.#say(message);
  }

  /** Says something about the search without touching the results. */
  hint(message: string): void {
    this.#say(message);
  }

  /**
   * Draws an outcome, texts included.
   * @param current whether the outcome is still wanted once its texts are there
   * @returns whether it was drawn
   */
  async draw(outcome: Outcome, { catalogue, texts }: Loaded, current: () => boolean): Promise<boolean> {
    const page = Math.min(outcome.state.page, pagesOf(outcome.records.length));
    const shown = outcome.records.slice((page - 1) * PER_PAGE, page * PER_PAGE);
    const rows = await Promise.all(shown.map((record) => texts.of(record)));
    if (!current()) return false;
    const hits = rows.flatMap((row, index) => {
      const record = shown[index];
      return record === undefined ? [] : [hit(record, row, outcome, catalogue, this.#links)];
    });
    this.#fill('notes', notes(outcome));
    this.#fill('chosen', chosenFilters(outcome, catalogue, this.#links));
    this.#export.offer({
      records: outcome.records.map((record) => ({
        id: catalogue.table.ids[record] ?? '',
        address: catalogue.address(record),
      })),
      total: catalogue.size,
    });
    this.#fill('order', order(outcome.state, this.#links));
    this.#fill('facets', facetList(outcome, catalogue, this.#links, this.#unfolded));
    this.#fill('results', hits);
    this.#part('results').setAttribute('start', String((page - 1) * PER_PAGE + 1));
    this.#fill('pager', pager(outcome.state, outcome.records.length, this.#links));
    this.#fill('nothing', nothing(outcome, this.#links));
    this.#root.dataset.state = outcome.records.length === 0 ? 'none' : 'results';
    this.#root.setAttribute('aria-busy', 'false');
    this.#say(summary(outcome));
    this.#part('result-count').dataset.resultCount = String(outcome.records.length);
    return true;
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

  #say(message: string): void {
    const status = this.#part('result-count');
    status.dataset.resultCount = '';
    status.textContent = message;
  }

  #part(name: string): HTMLElement {
    return part(this.#root, name);
  }

  #fill(name: string, children: readonly (Node | string)[]): void {
    this.#part(name).replaceChildren(...children);
  }
}
