/** A name in at most two lines, each of so many characters; what does not fit is left out with an ellipsis. */
export function wrapped(name: string, longest: number): string[] {
  const cut = (text: string) => (text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`);
  if (name.length <= longest) return [name];
  const space = name.lastIndexOf(' ', longest);
  return space <= 0 ? [cut(name)] : [name.slice(0, space), cut(name.slice(space + 1))];
}
