import { COLLECTIONS } from '../archive/address.ts';
import type { Redirection } from '../archive/redirection.ts';
import type { OutputFile } from './output-file.ts';

const OF_A_PAGE = new RegExp(`^/?((?:${Object.values(COLLECTIONS).join('|')})/[^/.#]+)(?=[/.#]|$)`);

/** The page of a record or entity that an address or a file belongs to: `organisations/bma`; undefined for others. */
function owner(path: string): string | undefined {
  return OF_A_PAGE.exec(path)?.[1];
}

/**
 * Files, and where a record’s or an entity’s page moved, copies of the new page’s files at their old addresses. A
 * host of plain files sends no file on to another, and a program that asks every week follows no page.
 */
export function* withMovedFiles(
  files: Iterable<OutputFile>,
  redirections: readonly Redirection[],
): Generator<OutputFile> {
  const old = new Map<string, string[]>();
  for (const { from, to } of redirections) {
    const [left, reached] = [owner(from), owner(to)];
    // An anchor that moved has no files, and a list’s are not those of what it lists.
    if (left === undefined || reached === undefined || from !== `/${left}/`) continue;
    old.set(reached, [...(old.get(reached) ?? []), left]);
  }
  for (const file of files) {
    yield file;
    const page = owner(file.path);
    if (page === undefined) continue;
    for (const left of old.get(page) ?? []) yield { ...file, path: left + file.path.slice(page.length) };
  }
}
