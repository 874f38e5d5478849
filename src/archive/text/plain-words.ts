/** The words of a text without marks, spaces and capitals: what two texts have in common however they are printed. */
export function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The number of words as a person counts them: what stands between spaces. */
export function wordCount(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/**
 * Finds a run of plain words in a text.
 * @returns the passage as it stands in the text, with its marks; undefined when it is not there
 */
export function passageOf(words: readonly string[], text: string): string | undefined {
  if (words.length === 0) return undefined;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'iu');
  return pattern.exec(text)?.[0];
}
