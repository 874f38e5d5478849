import { contentFolder } from '../store/folder.ts';
import type { History } from './history.ts';
import { readHistory } from './read.ts';

/** The process's own global object, with the one place that the histories of all copies of this module share. */
const shared: typeof globalThis & {
  archiveHistory?: { readonly folder: string; readonly history: History } | undefined;
} = globalThis;

/** The history of this process's content folder, read on first use and never again: see `store/current.ts`. */
export function currentHistory(): History {
  const folder = contentFolder();
  if (shared.archiveHistory?.folder !== folder)
    shared.archiveHistory = { folder, history: readHistory(folder) };
  return shared.archiveHistory.history;
}
