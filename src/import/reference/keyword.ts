/** Keywords as the archive writes them: lower case, one space between words, each once, in the order given. */
export function keywordsOf(words: readonly string[]): string[] {
  const folded = words.map((word) => word.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase());
  return [...new Set(folded)].filter((word) => word !== '');
}
