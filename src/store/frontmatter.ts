/** A content file cut in two at the lines of three hyphens, with the lines on which the halves begin (from 1). */
export interface SplitFile {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*(?:\r?\n|$)/m;

/**
 * Cuts an MDX file into frontmatter and body. Nothing is interpreted: only a first line of exactly three
 * hyphens opens (`---js` and its like do not), and the next such line closes.
 * @returns null when the file has no frontmatter or it is never closed.
 */
export function splitFrontmatter(text: string): SplitFile | null {
  const opening = OPENING.exec(text);
  if (opening === null) return null;
  const rest = text.slice(opening[0].length);
  const closing = CLOSING.exec(rest);
  if (closing === null) return null;
  const yaml = rest.slice(0, closing.index);
  const body = rest.slice(closing.index + closing[0].length);
  const bodyLine = 2 + countLines(yaml) + 1;
  return { yaml, yamlLine: 2, body, bodyLine };
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
