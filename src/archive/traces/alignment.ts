import { GAP, isTelling, type SaidWords } from './said-words.ts';

/** Two texts laid over each other as well as they can be. */
export interface Alignment {
  /** Words in both, in the same order. */
  readonly shared: number;
  /** Of these, the words that say something by themselves. */
  readonly telling: number;
  /** Words changed, left out or put in between the shared ones, without an ellipsis or brackets to say so. */
  readonly changed: number;
  /** Whether one of the texts has nothing before or after what the two share. */
  readonly contained: boolean;
}

/** A step of the alignment: how many words of either text it takes, and what it counts for. */
interface Step {
  readonly left: number;
  readonly right: number;
  readonly shared: number;
  readonly changed: number;
}
const START: Step = { left: 0, right: 0, shared: 0, changed: 0 };
const SAME: Step = { left: 1, right: 1, shared: 1, changed: 0 };
const WRITTEN_AS_TWO: Step = { left: 2, right: 1, shared: 2, changed: 0 };
const WRITTEN_AS_ONE: Step = { left: 1, right: 2, shared: 2, changed: 0 };
const OTHER: Step = { left: 1, right: 1, shared: 0, changed: 1 };
const OTHER_AS_SAID: Step = { left: 1, right: 1, shared: 0, changed: 0 };
const ONLY_LEFT: Step = { left: 1, right: 0, shared: 0, changed: 1 };
const ONLY_LEFT_AS_SAID: Step = { left: 1, right: 0, shared: 0, changed: 0 };
const ONLY_RIGHT: Step = { left: 0, right: 1, shared: 0, changed: 1 };
const ONLY_RIGHT_AS_SAID: Step = { left: 0, right: 1, shared: 0, changed: 0 };

/**
 * Lays two texts over each other (dynamic programming over their words). What one has before the other begins, or
 * after it ends, costs nothing; an ellipsis stands for any words, and bracketed words for any or none; two words on
 * one side are the one on the other that they spell together (`well-being`, `wellbeing`).
 */
export function align(left: SaidWords, right: SaidWords): Alignment {
  const width = right.words.length + 1;
  const score = new Int16Array((left.words.length + 1) * width);
  const taken: Step[] = new Array(score.length).fill(START);
  for (let row = 1; row <= left.words.length; row++) {
    const word = left.words[row - 1] ?? '';
    const open = word === GAP || left.supplied.has(row - 1);
    for (let column = 1; column < width; column++) {
      const other = right.words[column - 1] ?? '';
      const otherOpen = other === GAP || right.supplied.has(column - 1);
      const cell = row * width + column;
      const after = (step: Step): number =>
        (score[cell - step.left * width - step.right] ?? 0) + step.shared - step.changed;
      let best = open || otherOpen ? OTHER_AS_SAID : OTHER;
      const consider = (step: Step): void => {
        if (after(step) > after(best)) best = step;
      };
      if (word === other && word !== GAP) best = SAME;
      if (row > 1 && isSpelt(other, left.words[row - 2], word)) consider(WRITTEN_AS_TWO);
      if (column > 1 && isSpelt(word, right.words[column - 2], other)) consider(WRITTEN_AS_ONE);
      consider(open || other === GAP ? ONLY_LEFT_AS_SAID : ONLY_LEFT);
      consider(otherOpen || word === GAP ? ONLY_RIGHT_AS_SAID : ONLY_RIGHT);
      score[cell] = after(best);
      taken[cell] = best;
    }
  }
  return follow(left, right, score, taken);
}

/** Whether two words spell one together. */
function isSpelt(word: string, first: string | undefined, second: string): boolean {
  return first !== undefined && word.length === first.length + second.length && word === first + second;
}

/** Goes back from the best place at which one of the texts ends. */
function follow(left: SaidWords, right: SaidWords, score: Int16Array, taken: readonly Step[]): Alignment {
  const width = right.words.length + 1;
  const [rows, columns] = [left.words.length, right.words.length];
  let end: readonly [row: number, column: number] = [rows, columns];
  const value = ([row, column]: typeof end): number => score[row * width + column] ?? 0;
  for (let row = rows; row >= 0; row--) if (value([row, columns]) > value(end)) end = [row, columns];
  for (let column = columns; column >= 0; column--)
    if (value([rows, column]) > value(end)) end = [rows, column];
  let [row, column] = end;
  let [shared, telling, changed] = [0, 0, 0];
  while (row > 0 && column > 0) {
    const step = taken[row * width + column] ?? START;
    if (step === START) break;
    const words = left.words.slice(row - step.left, row);
    shared += step.shared;
    changed += step.changed;
    if (step.shared > 0 && words.some(isTelling)) telling += step.shared;
    row -= step.left;
    column -= step.right;
  }
  const contained = (row === 0 && end[0] === rows) || (column === 0 && end[1] === columns);
  return { shared, telling, changed, contained };
}
