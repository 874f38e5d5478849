/** A title with nothing but its words: no capitals, accents, punctuation or typography. */
export function foldTitle(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' ? title.trim() : words;
}

/**
 * Whether two folded titles are nearly the same: at least three quarters of the words of the longer one are in the other, or
 * one begins with the other (a site's name at its end). Titles whose numbers differ are two issues of one series.
 */
export function nearlySame(left: string, right: string): boolean {
  const [leftWords, rightWords] = [left.split(' '), right.split(' ')];
  const numbers = (words: readonly string[]) =>
    words
      .filter((word) => /^\d+$/.test(word))
      .sort()
      .join(' ');
  if (numbers(leftWords) !== numbers(rightWords)) return false;
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
  if (shorter.split(' ').length >= 4 && longer.startsWith(`${shorter} `)) return true;
  const shared = leftWords.filter((word) => rightWords.includes(word)).length;
  return shared / Math.max(leftWords.length, rightWords.length) >= 0.75;
}
