import type { Suggested, Suggestion } from '../suggestion/suggest.ts';
import { type Child, element } from './dom.ts';
import { counted } from './labels.ts';

const HEADINGS: Readonly<Record<Suggested, string>> = {
  organisation: 'Organisations',
  policy: 'Policies',
  person: 'People',
  source: 'Sources',
  kind: 'Kinds of record',
  stance: 'Stances',
  field: 'Fields',
};

/** The list below a box, which never has the focus itself: one option at most is the active one. */
export class SuggestionsList {
  readonly id: string;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  #suggestions: readonly Suggestion[] = [];
  #options: readonly HTMLElement[] = [];
  #active = -1;

  /**
   * @param host where the list and what is said about it are put
   * @param id of the list; those of its parts begin with it
   */
  constructor(host: HTMLElement, id: string) {
    this.id = id;
    this.#list = element('div', { role: 'listbox', id, 'aria-label': 'Suggestions', hidden: true });
    this.#status = element('p', { role: 'status', class: 'hidden-text' });
    host.append(this.#list, this.#status);
  }

  get open(): boolean {
    return this.#suggestions.length > 0;
  }

  /** The option that Enter would take. */
  get active(): { readonly id: string; readonly suggestion: Suggestion } | undefined {
    const suggestion = this.#suggestions[this.#active];
    return suggestion === undefined ? undefined : { id: this.#idOf(this.#active), suggestion };
  }

  /** Shows suggestions, none of them active, or hides the list when there are none; says how many there are. */
  show(suggestions: readonly Suggestion[]): void {
    this.#suggestions = suggestions;
    this.#options = suggestions.map((suggestion, index) => option(suggestion, this.#idOf(index)));
    this.#active = -1;
    this.#list.replaceChildren(...this.#groups());
    this.#list.hidden = !this.open;
    this.#list.scrollTop = 0;
    this.#status.textContent = this.open ? counted(suggestions.length, 'suggestion') : '';
  }

  /** Makes the next or the previous option active; before the first and after the last none is. */
  move(step: 1 | -1): void {
    const places = this.#suggestions.length + 1;
    this.activate(((this.#active + 1 + step + places) % places) - 1);
  }

  /** Makes an option active, -1 none. */
  activate(index: number): void {
    this.#active = index;
    for (const [at, each] of this.#options.entries())
      each.setAttribute('aria-selected', String(at === index));
    // At once, though the page scrolls smoothly: keys come faster.
    this.#options[index]?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** The suggestion to which an element of the page belongs. */
  suggestionAt(target: EventTarget | null): Suggestion | undefined {
    const index = this.#options.findIndex((each) => target instanceof Node && each.contains(target));
    return this.#suggestions[index];
  }

  #idOf(index: number): string {
    return `${this.id}-${index}`;
  }

  #groups(): HTMLElement[] {
    const kinds = [...new Set(this.#suggestions.map(({ kind }) => kind))];
    return kinds.map((kind) => {
      const heading = `${this.id}-${kind}`;
      return element(
        'div',
        { role: 'group', 'aria-labelledby': heading },
        element('p', { role: 'presentation', id: heading, class: 'suggestion-kind' }, HEADINGS[kind]),
        ...this.#options.filter((_, index) => this.#suggestions[index]?.kind === kind),
      );
    });
  }
}

/** An option reads as one line: `British Medical Association, BMA, 393 records`. */
function option({ kind, name, other, count }: Suggestion, id: string): HTMLElement {
  const about: Child[] = [];
  if (other !== undefined) about.push(', ', element('span', { class: 'suggestion-other' }, other));
  if (count !== undefined)
    about.push(', ', element('span', { class: 'suggestion-count' }, counted(count, 'record')));
  const attributes = { role: 'option', id, 'aria-selected': 'false', 'data-suggestion': kind };
  return element('div', attributes, element('span', { class: 'suggestion-name' }, name), ...about);
}
