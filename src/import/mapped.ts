import type { ContentFile } from '../store/serialise.ts';

/** What became of one line: a content file, and what an editor should know of how it was read. */
export interface Mapped {
  readonly content: ContentFile;
  /** Below the content folder. */
  readonly path: string;
  readonly notes: readonly string[];
}

/**
 * The fields of an object and of all objects in it, with null, empty text and empty lists made absent.
 * The keys stay, so that a misspelt one is refused even when it holds nothing.
 */
export function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, isBlank(field) ? undefined : withoutBlanks(field)]),
  );
}

function isBlank(field: unknown): boolean {
  return (
    field === null ||
    (typeof field === 'string' && field.trim() === '') ||
    (Array.isArray(field) && field.length === 0)
  );
}
