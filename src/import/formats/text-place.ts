/** Turns offsets in a text (UTF-16 units) into lines and columns, both from 1. */
export function placesIn(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (const { index } of text.matchAll(/\r\n|[\r\n]/g)) {
    starts.push(index + (text.startsWith('\r\n', index) ? 2 : 1));
  }
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
