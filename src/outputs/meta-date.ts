import { type Issued, isPlain, twoDigits } from '../citation/issued.ts';

/** ISO 8601 as far as it is known; otherwise in words, which reference managers keep as they stand. */
export function metaDate(issued: Issued): string {
  const { from } = issued;
  if (from === undefined || !isPlain(issued)) return issued.words;
  return [String(from.year), from.month, from.day]
    .filter((part) => part !== undefined)
    .map((part) => (typeof part === 'number' ? twoDigits(part) : part))
    .join('-');
}
