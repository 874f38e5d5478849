/** A line of an example, and whether the other version of the file lacks it. */
export interface MarkedLine {
  readonly text: string;
  readonly differs: boolean;
}

/** The lines of one version of a file; those that the other version does not have are marked. */
export function markedLines(text: string, other: string): MarkedLine[] {
  const known = new Map<string, number>();
  for (const line of linesOf(other)) known.set(line, (known.get(line) ?? 0) + 1);
  return linesOf(text).map((line) => {
    const left = known.get(line) ?? 0;
    known.set(line, left - 1);
    return { text: line, differs: left <= 0 };
  });
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/, '').split('\n');
}
