/** An opening brace that no backslash escapes, and the offset after the brace that closes it, if there is one. */
export interface Braces {
  readonly start: number;
  readonly end: number | undefined;
}

/** The braces of a text in the order in which they open, paired by counting alone. */
export function bracesIn(source: string): Braces[] {
  const starts: number[] = [];
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (character === '{') {
      starts.push(at);
      open.push(at);
    } else if (character === '}') {
      const start = open.pop();
      if (start !== undefined) ends.set(start, at + 1);
    }
  }
  return starts.map((start) => ({ start, end: ends.get(start) }));
}
