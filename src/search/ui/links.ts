import { type SearchState, writeState } from '../evaluation/state.ts';

/** Addresses of the archive and of views of the search, under the site’s base path. */
export class Links {
  readonly #base: string;

  constructor(base: string) {
    this.#base = base.replace(/\/?$/, '/');
  }

  /** The link to an address of the archive: `/articles/2026-0001/#q1`. */
  to(address: string): string {
    return this.#base + address.replace(/^\//, '');
  }

  /** The link that reproduces a view. */
  view(state: SearchState): string {
    return this.to('/search/') + writeState(state);
  }
}
