import type { Archive } from '../archive/index.ts';
import { currentEdition } from '../store/current.ts';

/** The archive that the pages show. @throws Error when the content has no usable site.yaml; the build stops before that. */
export function archiveOf(): Archive {
  const { archive } = currentEdition();
  if (archive === undefined) throw new Error('There is no usable site.yaml in the content folder.');
  return archive;
}
