/** A text with its first letter as a capital: `no figure` is `No figure`. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
