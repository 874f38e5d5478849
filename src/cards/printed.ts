/** Words as a card's fonts can print them: they have no hyphen that does not break, and it looks like one that does. */
export function printed(words: string): string {
  return words.replaceAll('\u2011', '-');
}
