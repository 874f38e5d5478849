import { type Edition, readEdition } from './edition.ts';
import { contentFolder } from './folder.ts';

const KEY = Symbol.for('archive.edition');

interface Shared {
  [KEY]?: Edition | undefined;
}

/**
 * The edition of this process, read on first use. The build loads this module more than once (for its
 * configuration, its content layer and its pages), so the edition is kept with the process, not the module.
 */
export function currentEdition(): Edition {
  const shared: Shared = globalThis;
  const folder = contentFolder();
  if (shared[KEY]?.folder !== folder) shared[KEY] = readEdition(folder);
  return shared[KEY];
}

/** Forgets the edition, so that the next use reads the files anew: for live editing. */
export function forgetEdition(): void {
  const shared: Shared = globalThis;
  shared[KEY] = undefined;
}
