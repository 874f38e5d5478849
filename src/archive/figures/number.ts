/** A number as it is printed, without the words that widen it. */
export interface PrintedNumber {
  readonly amount: number;
  /** Half the step in which it is printed: of `67.7%` 0.05; of round numbers half of their last figure that is not nought. */
  readonly half: number;
  /** `£`, `%`, or the words behind it. */
  readonly unit: string;
  /** Figures before the noughts at its end. */
  readonly digits: number;
}

const MAGNITUDES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};
const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
};

const WORD = `a|${WORDS.join('|')}`;
const MAGNITUDE = Object.keys(MAGNITUDES).join('|');
const DIGITS = String.raw`\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const PLAIN = new RegExp(`^(£)?(${DIGITS}|(?:${WORD})(?![a-z]))[ -]?(?:(${MAGNITUDE})(?![a-z]))?(.*)$`);
const SHARE = new RegExp(String.raw`^(\d+|${WORD})[ -](?:in|out of|of)[ -](?:every )?(\d+|${WORD})$`);
const FRACTION = new RegExp(`^(?:(${WORD})[ -])?(${Object.keys(PARTS).join('|')})s?$`);
const PER_CENT = /^(?:%|per ?cent\b)/;

/** Reads a number without the words before it, in small letters; undefined where it is none, or more than one. */
export function numberOf(text: string): PrintedNumber | undefined {
  return share(text) ?? plain(text);
}

/** `one in five`, `three-quarters`: said in per cent, and roughly, for such words are. */
function share(text: string): PrintedNumber | undefined {
  const [, count, whole] = SHARE.exec(text) ?? [];
  const [, parts, part] = FRACTION.exec(text) ?? [];
  const [of, among] =
    part === undefined ? [read(count), read(whole)] : [parts === undefined ? 1 : read(parts), PARTS[part]];
  if (of === undefined || among === undefined || of > among) return undefined;
  const amount = (100 * of) / among;
  // Half as far as the next share that could be said in the same way: a third from a half.
  return { amount, half: 25 / (among + 1), unit: '%', digits: 1 };
}

function plain(text: string): PrintedNumber | undefined {
  const [, pound = '', number = '', magnitude, rest = ''] = PLAIN.exec(text) ?? [];
  const amount = read(number);
  const percent = PER_CENT.test(rest);
  const behind = rest.replace(PER_CENT, '').trim();
  // Whatever else has a number, a bracket or a range in it is more than one number.
  if (amount === undefined || !/^[a-z -]*$/.test(behind) || /^-|\bto\b/.test(behind)) return undefined;
  const times = magnitude === undefined ? 1 : (MAGNITUDES[magnitude] ?? 1);
  return {
    amount: amount * times,
    half: (stepOf(number, percent || times > 1) / 2) * times,
    unit: [pound, percent ? '%' : '', behind].filter((part) => part !== '').join(' '),
    digits: number.replace(/\D/g, '').replace(/^0+|0+$/g, '').length || 1,
  };
}

function read(number: string | undefined): number | undefined {
  if (number === undefined || number === '') return undefined;
  if (number === 'a') return 1;
  const word = WORDS.indexOf(number);
  return word >= 0 ? word + 1 : Number(number.replace(/[, ]/g, ''));
}

/** The step in which a number is printed: a hundred of `5,300`; where a unit follows, one of `250m` and `20%`. */
function stepOf(number: string, hasUnit: boolean): number {
  const [, decimals] = number.split('.');
  if (decimals !== undefined) return 10 ** -decimals.length;
  if (hasUnit) return 1;
  return 10 ** (/0*$/.exec(number.replace(/[, ]/g, ''))?.[0].length ?? 0);
}
