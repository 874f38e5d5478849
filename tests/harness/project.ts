import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The checkout under test. */
export const PROJECT = resolve(import.meta.dirname, '../..');

/** What a checkout holds that is not part of a commit, and the tests themselves. */
const LEFT_OUT = new Set(['.git', '.astro', 'dist', 'node_modules', 'tests', 'screenshots', 'bench-results']);

/**
 * Copies the checkout, so that builds never meet in one folder: Astro keeps its state in `.astro` and
 * `node_modules/.astro`, whoever builds what. Packages are linked, not copied.
 * @param folder where the copy goes; made when it is not there.
 * @param from the checkout, or an earlier copy of it: somebody may be at work in the checkout meanwhile.
 */
export function copyProject(folder: string, from: string = PROJECT): string {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const name of readdirSync(from)) {
    if (LEFT_OUT.has(name) || name.startsWith('dist.') || name.endsWith('.log')) continue;
    cpSync(join(from, name), join(folder, name), { recursive: true });
  }
  for (const name of readdirSync(join(PROJECT, 'node_modules'))) {
    if (name === '.bin' || !name.startsWith('.')) {
      symlinkSync(join(PROJECT, 'node_modules', name), join(folder, 'node_modules', name));
    }
  }
  return folder;
}
