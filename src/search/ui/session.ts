import { termsOf } from '../query/ast.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { parse } from '../query/parse.ts';
import { search } from '../query/search.ts';
import { asksForSomething, readState, type SearchState } from '../query/state.ts';
import type { Links } from './links.ts';
import { type Loaded, load } from './load.ts';
import type { View } from './view.ts';

/** The searches of one visit: what is loaded, and which search is the latest. */
export class Session {
  readonly #view: View;
  readonly #links: Links;
  readonly #root: string;
  #loading: Promise<Loaded> | undefined;
  #latest = 0;

  constructor(view: View, links: Links, root: string) {
    this.#view = view;
    this.#links = links;
    this.#root = root;
  }

  /** Loads the index, on first use; after a failure the next use tries again. */
  loaded(): Promise<Loaded> {
    if (this.#loading === undefined) {
      this.#loading = load(this.#root);
      this.#loading.catch(() => {
        this.#loading = undefined;
      });
    }
    return this.#loading;
  }

  /** Shows what the address of the page asks for. An older search that ends later is forgotten. */
  async follow(parameters: URLSearchParams): Promise<boolean> {
    const number = ++this.#latest;
    const current = () => number === this.#latest;
    if (!asksForSomething(parameters)) {
      this.#view.show('empty', '');
      return true;
    }
    if (this.#view.state !== 'results') this.#view.show('loading', 'Searching …');
    try {
      const loaded = await this.loaded();
      const outcome = await search(readState(parameters), loaded.catalogue);
      return current() && (await this.#view.draw(outcome, loaded, current));
    } catch (error) {
      console.error(error);
      this.#loading = undefined;
      if (current()) {
        this.#view.show('error', 'The search index could not be loaded. Try again, or use the lists below.');
      }
      return false;
    }
  }

  /** Whether the last word looks unfinished: unknown itself, but the beginning of words that are known. */
  async unfinished(query: string): Promise<boolean> {
    if (/[\s"”]$/.test(query)) return false;
    const { catalogue } = await this.loaded();
    const last = termsOf(parse(query).node).at(-1)?.forms.at(-1);
    return last !== undefined && !known(last, catalogue) && catalogue.vocabulary.begins(last);
  }

  /** The link to a view. */
  link(state: SearchState): string {
    return this.#links.view(state);
  }
}

function known(form: string, { vocabulary, names }: Catalogue): boolean {
  return (
    vocabulary.formsFor(form, false).length > 0 || names.matching({ forms: [form], exact: false }).length > 0
  );
}
