import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Below this folder every name holds a digest of what is in the file, so that it may be kept for ever. */
const KEPT = 'kept/';

/** The JSON files of a folder that is written anew. */
export class WrittenFiles {
  readonly #folder: string;
  files = 0;
  bytes = 0;

  /** Clears the folder. */
  constructor(folder: string) {
    this.#folder = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(folder, KEPT), { recursive: true });
  }

  /** Writes a file of a fixed name. */
  fixed(path: string, value: unknown): void {
    this.#put(path, JSON.stringify(value));
  }

  /** Writes a file. @returns its path in the folder */
  kept(name: string, value: unknown): string {
    const text = JSON.stringify(value);
    const path = `${KEPT}${name}.${digest([text])}.json`;
    this.#put(path, text);
    return path;
  }

  /** Writes a folder of numbered files. @returns its path in the folder, with a slash at its end */
  numbered(name: string, values: readonly unknown[]): string {
    const texts = values.map((value) => JSON.stringify(value));
    const path = `${KEPT}${name}.${digest(texts)}/`;
    mkdirSync(join(this.#folder, path), { recursive: true });
    for (const [number, text] of texts.entries()) this.#put(`${path}${number}.json`, text);
    return path;
  }

  #put(path: string, text: string): void {
    writeFileSync(join(this.#folder, path), text);
    this.files++;
    this.bytes += Buffer.byteLength(text);
  }
}

function digest(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 10);
}
