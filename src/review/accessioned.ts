import type { Content } from '../archive/content.ts';
import { numberRecords } from '../archive/numbering.ts';

/** Content as it will be once the records that wait for a number have one. */
export interface Accessioned {
  readonly content: Content;
  /** The numbers that were supposed: another pull request may be merged first and take them. */
  readonly expected: ReadonlySet<string>;
}

/**
 * Supposes the accession that follows a merge, so that a review can show which pages and addresses will come.
 * @param year the year of entry, four digits.
 */
export function accessioned(content: Content, year: string): Accessioned {
  const numbers = new Map(numberRecords(content, year).map(({ file, id }) => [file, id]));
  const records = content.records.map((entry) => {
    const id = numbers.get(entry.file);
    if (id === undefined) return entry;
    // Twice the same, for the compiler: each kind keeps its own data.
    return entry.kind === 'article'
      ? { ...entry, data: { ...entry.data, id } }
      : { ...entry, data: { ...entry.data, id } };
  });
  return { content: { ...content, records }, expected: new Set(numbers.values()) };
}
