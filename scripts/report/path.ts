import { relative } from 'node:path';

/** A path as a person at the working directory would write it: relative inside it, as given outside. */
export function shownPath(path: string): string {
  const below = relative('.', path) || '.';
  return below.startsWith('..') ? path : below;
}
