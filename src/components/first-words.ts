/** The first words of a text, cut at a word, for a page's description. */
export function firstWords(text: string, longest = 160): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longest - 1))}…`;
}
