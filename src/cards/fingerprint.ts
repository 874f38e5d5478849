import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { CARD_FONTS, fontFile } from './fonts.ts';

/**
 * What stands for the one who draws: changes with the canvas, the fonts, the compression, and with every file of
 * this folder, so that nobody has to remember to change a version.
 */
export function fingerprint(): string {
  const hash = createHash('sha256').update(process.versions.zlib ?? '');
  hash.update(readFileSync(createRequire(import.meta.url).resolve('@napi-rs/canvas/package.json')));
  for (const { files } of Object.values(CARD_FONTS))
    for (const file of Object.values(files)) hash.update(readFileSync(fontFile(file)));
  const folder = new URL('./', import.meta.url);
  for (const name of readdirSync(folder).sort())
    hash.update(`\0${name}\0`).update(readFileSync(new URL(name, folder)));
  return hash.digest('base64url');
}
