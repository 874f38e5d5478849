/** How wide words are at a size, in pixels. */
export type Measure = (words: string, size: number) => number;

/** Words in lines, at the size at which they fit. */
export interface FittedWords {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Words in lines no wider than this; a word that is wider by itself has a line of its own. */
function inLines(words: string, size: number, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** One line of words, cut at a word and ended with an ellipsis where it is too wide. */
export function cutToLine(words: string, size: number, width: number, measure: Measure): string {
  if (measure(words, size) <= width) return words;
  const parts = words.split(/\s+/);
  while (parts.length > 1) {
    parts.pop();
    const cut = `${parts.join(' ').replace(/[\s,;:–—-]+$/, '')}…`;
    if (measure(cut, size) <= width) return cut;
  }
  return `${parts[0]}…`;
}

/**
 * Words at the largest size at which they fit; at the smallest, cut.
 * @param sizes in pixels, largest first
 * @param box width and height in pixels, and the height of a line as a multiple of the size
 */
export function fitWords(
  words: string,
  sizes: readonly [number, ...number[]],
  box: { readonly width: number; readonly height: number; readonly leading: number },
  measure: Measure,
): FittedWords {
  let fitted: FittedWords | undefined;
  for (const size of sizes) {
    const lines = inLines(words, size, box.width, measure);
    const room = Math.max(1, Math.floor(box.height / (size * box.leading)));
    const wide = lines.some((line) => measure(line, size) > box.width);
    if (lines.length <= room && !wide) return { size, lines };
    const rest = lines.slice(room - 1).join(' ');
    fitted = { size, lines: [...lines.slice(0, room - 1), cutToLine(rest, size, box.width, measure)] };
  }
  // There is one size at least, so that something was fitted.
  return fitted ?? { size: sizes[0], lines: [words] };
}
