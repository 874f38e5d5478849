/** Words of a text and what becomes of them. */
export interface ChangedWords {
  readonly before: string;
  readonly after: string;
}

/**
 * The first words in which two versions of a text differ, whole words with what hangs on them, for an editor to see
 * and for the carets. Where words were parted or joined, all from the first difference to the last.
 */
export function changedWords(before: string, after: string): ChangedWords {
  const old = before.split(/\s+/);
  const mended = after.split(/\s+/);
  const at = old.findIndex((word, index) => word !== mended[index]);
  if (old.length === mended.length && at !== -1) {
    // A lone dash says little without its neighbours.
    const alone = WORD.test(old[at] ?? '') ? 0 : 1;
    const around = (words: readonly string[]) =>
      words.slice(Math.max(0, at - alone), at + alone + 1).join(' ');
    return { before: around(old), after: around(mended) };
  }
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  // Out to whole words; what was cut off on both sides is the same in both.
  while (start > 0 && /\s/.test(before[start - 1] ?? '')) start--;
  while (start > 0 && !/\s/.test(before[start - 1] ?? '')) start--;
  while (end > 0 && !/\s/.test(before.at(-end) ?? '')) end--;
  return {
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end),
  };
}

const WORD = /[\p{L}\p{N}]/u;
