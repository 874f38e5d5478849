import type { Names } from '../query/names.ts';
import { type Suggestion, suggest } from '../suggestion/suggest.ts';
import { element } from './dom.ts';
import { SuggestionsList } from './suggestions-list.ts';

/** What suggestions need from their page. */
export interface SuggestionsOptions {
  /** The names of the archive; asked for when the box is first used. Without them nothing is suggested. */
  readonly names: () => Promise<Names>;
  /** A name or value was chosen: the box holds the new query, with the caret where the next word begins. */
  readonly chosen: (query: string, caret: number) => void;
}

/** The suggestions of a box. */
export interface Suggestions {
  /** Whether the list is shown. While an option is active, Enter takes it and never submits the form. */
  readonly open: boolean;
  /** Hides the list, until something is typed. */
  close(): void;
}

/** Keys that move the caret, or mark text: what is suggested must follow. */
const CARET_KEYS = new Set(['Home', 'End', 'ArrowLeft', 'ArrowRight']);

/**
 * Makes a search box a combobox with a list of suggestions (WAI-ARIA APG, editable combobox with list autocomplete);
 * the list stands after the element that holds the box. The focus stays in the box.
 */
export function attachSuggestions(input: HTMLInputElement, options: SuggestionsOptions): Suggestions {
  const host = element('div', { class: 'suggestions', 'data-suggestions': true });
  input.parentElement?.after(host);
  const list = new SuggestionsList(host, `${input.id || 'search'}-suggestions`);
  /** The latest question; what comes of an older one is dropped. */
  let latest = 0;

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  tell();

  // What was typed while this script was on its way is gone on with.
  if (document.activeElement === input) void refresh();
  else input.addEventListener('focus', () => void options.names().catch(() => undefined), { once: true });
  input.addEventListener('input', () => void refresh());
  input.addEventListener('click', () => {
    if (list.open) void refresh();
  });
  input.addEventListener('keydown', (event) => void pressed(event));
  input.addEventListener('keyup', ({ key }) => {
    if (list.open && CARET_KEYS.has(key)) void refresh();
  });
  input.addEventListener('blur', close);
  input.form?.addEventListener('submit', close);
  // Otherwise the box would lose the focus to the list before the click is done.
  host.addEventListener('mousedown', (event) => event.preventDefault());
  host.addEventListener('click', ({ target }) => {
    const suggestion = list.suggestionAt(target);
    if (suggestion !== undefined) choose(suggestion);
  });

  return {
    get open() {
      return list.open;
    },
    close,
  };

  function tell(): void {
    input.setAttribute('aria-expanded', String(list.open));
    if (list.active === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', list.active.id);
  }

  function show(suggestions: readonly Suggestion[]): void {
    list.show(suggestions);
    tell();
  }

  function close(): void {
    latest++;
    if (list.open) show([]);
  }

  async function refresh(): Promise<void> {
    const number = ++latest;
    const names = await options.names().catch(() => undefined);
    if (number !== latest) return;
    const caret = input.selectionStart;
    const marks = caret === null || caret !== input.selectionEnd;
    show(names === undefined || marks ? [] : suggest(input.value, caret, names));
  }

  function choose({ kind, query, caret }: Suggestion): void {
    close();
    input.value = query;
    input.focus();
    input.setSelectionRange(caret, caret);
    // A field says nothing without its value.
    if (kind === 'field') void refresh();
    else options.chosen(query, caret);
  }

  async function pressed(event: KeyboardEvent): Promise<void> {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { key, altKey } = event;
    const active = list.active;
    if (key === 'ArrowDown' || (key === 'ArrowUp' && list.open)) {
      event.preventDefault();
      if (altKey && key === 'ArrowUp') close();
      else if (list.open) move(key === 'ArrowDown' ? 1 : -1);
      else {
        await refresh();
        if (list.open && !altKey) move(1);
      }
    } else if (key === 'Enter' && active !== undefined) {
      event.preventDefault();
      choose(active.suggestion);
    } else if (key === 'Escape' && list.open) {
      event.preventDefault();
      close();
    } else if (CARET_KEYS.has(key) && active !== undefined) {
      list.activate(-1);
      tell();
    }
  }

  function move(step: 1 | -1): void {
    list.move(step);
    tell();
  }
}
