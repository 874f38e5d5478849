/** The words of a name or role, in lower case, without possessive endings. */
export function wordsIn(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’&-]+/u)
    .map((word) => word.replace(/[’']s?$/, ''))
    .filter((word) => word !== '');
}
