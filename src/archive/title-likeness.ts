/** A title as far as it can be compared with another. */
export interface ComparableTitle {
  /** Its words, folded, each once. */
  readonly words: ReadonlySet<string>;
  /** Its words with digits in them, in order: two editions of one survey differ in nothing else. */
  readonly numbers: string;
}

/** Takes a title apart. */
export function comparableTitle(title: string): ComparableTitle {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu);
  const all = words ?? [];
  return { words: new Set(all), numbers: all.filter((word) => /\p{N}/u.test(word)).join(' ') };
}

/**
 * Two titles are nearly the same when at least this share of their words is in both (Sørensen–Dice): one word in seven
 * may differ. Of the 456 pairs of records of one source and date in the archive none is the same page, and the
 * likest, a report and its summary, share 0.83.
 */
const NEARLY_THE_SAME = 0.85;

/** Whether two titles are nearly the same: the same numbers, and all but one word in seven. Without words, never. */
export function areNearlySame(left: ComparableTitle, right: ComparableTitle): boolean {
  const all = left.words.size + right.words.size;
  if (all === 0 || left.numbers !== right.numbers) return false;
  // The larger set decides how many words can be in both at all.
  if (2 * Math.min(left.words.size, right.words.size) < NEARLY_THE_SAME * all) return false;
  let shared = 0;
  for (const word of left.words) if (right.words.has(word)) shared++;
  return 2 * shared >= NEARLY_THE_SAME * all;
}
