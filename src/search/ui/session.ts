import { stemOf } from '../../archive/text/stem.ts';
import type { Catalogue, Library } from '../evaluation/catalogue.ts';
import { search } from '../evaluation/search.ts';
import { asksForSomething, readState } from '../evaluation/state.ts';
import { leavesOf } from '../query/ast.ts';
import { parse } from '../query/parse.ts';
import { entitiesOf } from '../query/resolve-name.ts';
import { load } from './load.ts';
import type { View } from './view.ts';

/** The searches of one visit: what is loaded, and which search is the latest. */
export class Session {
  readonly #view: View;
  readonly #root: string;
  #loading: Promise<Library> | undefined;
  #latest = 0;

  /** @param root where the search’s files are */
  constructor(view: View, root: string) {
    this.#view = view;
    this.#root = root;
  }

  /** Loads the library, on first use; after a failure the next use tries again. */
  library(): Promise<Library> {
    if (this.#loading === undefined) {
      const loading = load(this.#root);
      this.#loading = loading;
      loading.catch(() => this.#forget(loading));
    }
    return this.#loading;
  }

  /** Loads what every search needs, before one is asked for. A failure is told by the search that follows. */
  async prepare(): Promise<void> {
    const library = await this.library();
    await library.open();
  }

  /** Shows what the address of the page asks for. An older search that ends later is forgotten. */
  async follow(parameters: URLSearchParams): Promise<boolean> {
    const number = ++this.#latest;
    const current = () => number === this.#latest;
    if (!asksForSomething(parameters)) {
      this.#view.empty();
      return true;
    }
    this.#view.wait();
    const loading = this.library();
    try {
      const library = await loading;
      const outcome = await search(readState(parameters), library);
      return current() && (await this.#view.draw(outcome, library, current));
    } catch (error) {
      console.error(error);
      // Files of an older edition are gone once the archive is published anew: the next search begins at the manifest.
      this.#forget(loading);
      if (current()) this.#view.fail(readState(parameters));
      return false;
    }
  }

  /** Whether the end of a query looks unfinished: the beginning of a known word, or a name that nobody has yet. */
  async unfinished(query: string): Promise<boolean> {
    const { node, problems } = parse(query);
    if (problems.some(({ span, level }) => level === 'fault' && span.to === query.length)) return true;
    const last = leavesOf(node).find(({ span }) => span.to === query.length);
    const library = await this.library();
    if (last?.type === 'name') return entitiesOf(last, library.names).length === 0;
    const form = last?.type === 'term' ? last.forms.at(-1) : undefined;
    if (form === undefined) return false;
    const catalogue = await library.open();
    return !(await known(form, catalogue)) && (await catalogue.begins(form));
  }

  #forget(loading: Promise<Library>): void {
    if (this.#loading === loading) this.#loading = undefined;
  }
}

async function known(form: string, catalogue: Catalogue): Promise<boolean> {
  if (catalogue.names.matching({ forms: [form], exact: false }).length > 0) return true;
  return (await catalogue.forms(stemOf(form))).length > 0;
}
