import type { Place } from '../archive/finding.ts';

const LINE_END = /\r\n|\r|\n/g;

/** Turns offsets in a text into places in the file that the text came from. */
export class Places {
  readonly #starts: number[] = [0];
  readonly #firstLine: number;

  /** `firstLine`: the file's line on which the text begins. */
  constructor(source: string, firstLine: number) {
    this.#firstLine = firstLine;
    for (const match of source.matchAll(LINE_END)) this.#starts.push(match.index + match[0].length);
  }

  /** The place from one offset up to another (exclusive). */
  between(start: number, end: number): Place {
    const from = this.#point(start);
    const to = this.#point(Math.max(start, end));
    return { ...from, endLine: to.line, endColumn: to.column };
  }

  /** The offset of a line and column that count from 1 inside the text. */
  offset(line: number, column: number): number {
    const start = this.#starts[Math.min(line, this.#starts.length) - 1] ?? 0;
    return start + column - 1;
  }

  #point(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: this.#firstLine + low, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}
