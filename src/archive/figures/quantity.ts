import { numberOf } from './number.ts';

/** What a printed number can mean: `over 1,000`, `£1.5bn` and `one in five` say more and less than one number. */
export interface Quantity {
  /** The number itself: `1500000000` of `£1.5bn`, `20` of `one in five`. */
  readonly amount: number;
  /** The least and the most that it can mean, as finely as it is printed; Infinity after `over`. */
  readonly low: number;
  readonly high: number;
  /** `£`, `%`, or the words behind the number (`weeks`); empty where it only counts. */
  readonly unit: string;
  /** How many of its figures are more than noughts at its end: two of `£250m`. */
  readonly digits: number;
}

/** How the words before a number widen it, given the number and half the step in which it is printed. */
type Widening = (amount: number, half: number) => readonly [low: number, high: number];

/** About: a tenth either way. */
const ABOUT: Widening = (amount) => [amount * 0.9, amount * 1.1];
const UP_TO: Widening = (amount, half) => [0, amount + half];
const OVER: Widening = (amount, half) => [amount - half, Infinity];
const ALMOST: Widening = (amount, half) => [amount * 0.9, amount + half];
const WIDENINGS: readonly (readonly [RegExp, Widening])[] = [
  [/^(?:up to )?(?:about|around|approximately|approx|roughly|some|circa|c\.?|~) ?/, ABOUT],
  [/^(?:over|more than|at least|above|as many as) /, OVER],
  [/^(?:up to|less than|fewer than|below|under|as high as|at most) /, UP_TO],
  [/^(?:almost|nearly|just under|close to) /, ALMOST],
  [/^just over /, (amount, half) => [amount - half, amount * 1.1]],
];
const EXACT: Widening = (amount, half) => [amount - half, amount + half];

/** Behind a number: a plus sign, or words that make it a least. */
const OR_MORE = /(?:\+| or more)$/;

/**
 * Reads a number as pages print it: `14.7 million`, `over 1,000`, `£1.5bn`, `83 per cent`, `one in five`, `six weeks`.
 * @returns undefined where it is not one number: ranges, falls from one to another, sums with a share in brackets
 */
export function quantityOf(value: string): Quantity | undefined {
  let text = value.toLowerCase().replace(/\s+/g, ' ').trim();
  let widening = EXACT;
  for (const [words, widened] of WIDENINGS) {
    if (!words.test(text)) continue;
    text = text.replace(words, '');
    widening = widened;
    break;
  }
  if (OR_MORE.test(text)) {
    text = text.replace(OR_MORE, '');
    widening = OVER;
  }
  const number = numberOf(text);
  if (number === undefined) return undefined;
  const { amount, half, unit, digits } = number;
  const [low, high] = widening(amount, half);
  return { amount, low, high, unit, digits };
}

/** Whether two quantities count in the same unit and cannot both be right, however roughly they are printed. */
export function differ(left: Quantity, right: Quantity): boolean {
  return left.unit === right.unit && (left.high < right.low || right.high < left.low);
}

/** Whether two quantities are the same number, however it is printed. */
export function areEqual(left: Quantity, right: Quantity): boolean {
  return left.unit === right.unit && Math.abs(left.amount - right.amount) <= 1e-9 * Math.abs(left.amount);
}
