/**
 * Which of some parts a word is in, when it is in any: the last that does not begin after it.
 * @param first first word of each part, sorted by code unit
 * @returns undefined when the word stands before all of them
 */
export function partHolding(word: string, first: readonly string[]): number | undefined {
  let low = 0;
  let high = first.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((first[middle] ?? '') <= word) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : low - 1;
}
