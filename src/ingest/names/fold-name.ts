/** A name without capitals and with one form of apostrophe, for comparing. */
export function foldName(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/'$/, '');
}
