import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FIXED_PAGES } from '../../archive/addresses.ts';
import type { Archive } from '../../archive/index.ts';
import { builtPage } from './built-page.ts';
import { entityPages } from './entity-pages.ts';
import type { OwnPage } from './own-page.ts';
import { pagefindFiles } from './pagefind-files.ts';
import { rulePages } from './rule-pages.ts';

/** Where the files are, under the site's root. */
const FOLDER = 'search/pages';

/** Pages that have no words of their own to be found by. */
const WORDLESS: readonly string[] = ['/', '/search/'];

/**
 * Makes the archive's own pages searchable, once they are built: entities, rules, what is written about the archive.
 * @param folder of the built site
 * @returns how many pages can be found.
 * @throws Error when a page was not built, or Pagefind fails.
 */
export async function writeOwnPages(archive: Archive, folder: string): Promise<number> {
  const pages = [...entityPages(archive), ...rulePages()];
  const known = new Set([...WORDLESS, ...pages.map(({ address }) => address)]);
  const fixed = FIXED_PAGES.filter((address) => !known.has(address)).map(
    (address): OwnPage => builtPage(address, readFileSync(join(folder, address, 'index.html'), 'utf8')),
  );
  const all = [...fixed, ...pages];
  const target = join(folder, FOLDER);
  rmSync(target, { recursive: true, force: true });
  for (const { path, content } of await pagefindFiles(all)) {
    const file = join(target, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return all.length;
}
