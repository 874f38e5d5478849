import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputFile } from '../outputs/output-file.ts';

/** Writes the files that stand beside the pages into the built site. @returns how many there were. */
export function writeFiles(folder: string, files: Iterable<OutputFile>): number {
  const made = new Set<string>();
  let written = 0;
  for (const { path, content } of files) {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, content);
    written++;
  }
  return written;
}
