import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { STYLES } from '../prose.ts';

/**
 * What stands for the printer of citations: changes with the engine, the styles, the locale, and with every file of
 * this folder, so that nobody has to remember to change a version.
 */
export function fingerprint(): string {
  const hash = createHash('sha256').update(STYLES.join());
  hash.update(readFileSync(fileURLToPath(import.meta.resolve('citeproc'))));
  for (const folder of [new URL('./', import.meta.url), new URL('../styles/', import.meta.url)])
    for (const name of readdirSync(folder).sort())
      hash.update(`\0${name}\0`).update(readFileSync(new URL(name, folder)));
  return hash.digest('base64url');
}
