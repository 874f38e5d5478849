/** A part of a text, by the places where it begins and ends, and what it becomes. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with its new parts. They do not overlap; those at one place stand in the order given. */
export function replaceParts(source: string, replacements: readonly Replacement[]): string {
  let text = '';
  let at = 0;
  for (const { start, end, text: part } of replacements.toSorted((left, right) => left.start - right.start)) {
    text += source.slice(at, start) + part;
    at = end;
  }
  return text + source.slice(at);
}
