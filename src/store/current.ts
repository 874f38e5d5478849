import { type Edition, readEdition } from './edition.ts';
import { contentFolder } from './folder.ts';

/** The process's own global object, with the one place that the editions of all copies of this module share. */
const shared: typeof globalThis & { archiveEdition?: Edition | undefined } = globalThis;

/**
 * The edition of this process, read on first use. The build loads this module more than once (for its
 * configuration, its content layer and its pages), so the edition is kept with the process, not the module.
 */
export function currentEdition(): Edition {
  const folder = contentFolder();
  if (shared.archiveEdition?.folder !== folder) shared.archiveEdition = readEdition(folder);
  return shared.archiveEdition;
}

/** Forgets the edition, so that the next use reads the files anew: for live editing. */
export function forgetEdition(): void {
  shared.archiveEdition = undefined;
}
