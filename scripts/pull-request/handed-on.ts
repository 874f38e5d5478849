import { lstatSync, readFileSync } from 'node:fs';
import { type Review, review } from '../../src/review/schema.ts';

/** The largest file that is read: a full review has some 200 kB. */
const MOST_BYTES = 512 * 1024;

/**
 * Reads the review that the run of a pull request handed on. The file is a stranger's: anything may be in it.
 * @returns undefined when it is missing, too large, no plain file, or not exactly of the form of a review.
 */
export function readHandedOn(path: string): Review | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined || !found.isFile() || found.size > MOST_BYTES) return undefined;
  try {
    const read = review.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return read.success ? read.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
