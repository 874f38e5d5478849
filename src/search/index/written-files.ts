import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** JSON files written into a folder, under names that hold a digest of what is in them. */
export class WrittenFiles {
  readonly #folder: string;
  files = 0;
  bytes = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Writes a file. @returns its path in the folder */
  file(name: string, value: unknown): string {
    const text = JSON.stringify(value);
    const path = `${name}.${digest([text])}.json`;
    this.put(path, text);
    return path;
  }

  /** Writes a folder of numbered files. @returns its path in the folder, with a slash at its end */
  numbered(name: string, values: readonly unknown[]): string {
    const texts = values.map((value) => JSON.stringify(value));
    const path = `${name}.${digest(texts)}/`;
    for (const [number, text] of texts.entries()) this.put(`${path}${number}.json`, text);
    return path;
  }

  /** Writes a file of a fixed name. */
  put(path: string, text: string): void {
    const file = join(this.#folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    this.files++;
    this.bytes += Buffer.byteLength(text);
  }
}

function digest(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 10);
}
