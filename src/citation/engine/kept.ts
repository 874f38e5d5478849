import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Citations that an earlier build has printed, by the items that they were printed from. */
export interface KeptCitations {
  find(item: string): readonly string[] | undefined;
  add(item: string, printed: readonly string[]): void;
  /** Writes what was found and added, and nothing else, if anything was added. Never throws: it is only a cache. */
  save(): void;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** The lines of the file, if it is whole and was written by the same printer; otherwise nothing. */
function readLines(path: string, printer: string): Map<string, readonly string[]> {
  try {
    const text = readFileSync(path, 'utf8');
    const end = text.indexOf('\n');
    const entries = text.slice(end + 1);
    if (text.slice(0, end) !== `${printer} ${digest(entries)}`) return new Map();
    return new Map(Object.entries(JSON.parse(entries)));
  } catch {
    return new Map();
  }
}

/**
 * Opens the citations kept in a file. A file that is missing, damaged or of another printer counts as empty.
 * @param printer what stands for the engine, its styles and whatever else makes a citation what it is
 */
export function openKept(path: string, printer: string): KeptCitations {
  const kept = readLines(path, printer);
  const used = new Map<string, readonly string[]>();
  let added = false;
  return {
    find: (item) => {
      const key = digest(item);
      const printed = kept.get(key);
      if (printed !== undefined) used.set(key, printed);
      return printed;
    },
    add: (item, printed) => {
      used.set(digest(item), printed);
      added = true;
    },
    save: () => {
      if (!added) return;
      const entries = JSON.stringify(Object.fromEntries(used));
      const beside = `${path}.${randomUUID()}.tmp`;
      try {
        mkdirSync(dirname(path), { recursive: true });
        try {
          writeFileSync(beside, `${printer} ${digest(entries)}\n${entries}`, { flag: 'wx' });
          renameSync(beside, path);
        } finally {
          rmSync(beside, { force: true });
        }
      } catch {
        // The next build prints everything once more.
      }
    },
  };
}
