export type MarkForm = 'single' | 'double';

export type Role = 'open' | 'close' | 'inside';

export interface Mark {
  readonly at: number;
  readonly form: MarkForm;
  /** What it costs to read the mark as each role; `inside` is an apostrophe, or a mark that means nothing. */
  readonly costs: Readonly<Record<Role, number>>;
}

const LEFT = /[‘‛“„«‚]/u;

const RIGHT = /[’”»]/u;

const DOUBLE = /[“”„‟«»"]/u;

const MARK = /[‘’‛‚“”„‟«»"'`´ʼ]/gu;

const WORD = /[\p{L}\p{N}]/u;

const SPACE = /^$|\s/u;

const BEFORE_OPENING = /^$|[\s([{/–—‒―-]|[‘“"'„«]/u;

const AFTER_CLOSING = /^$|[\s.,;:!?)\]}…/–—-]|[’”"'»]/u;

const STOP = /[.,!?…;:)\]%–—]/u;

/** Words that follow what is closed, never what somebody owns. */
const FUNCTION_WORD =
  /^(?:of|to|in|on|by|for|with|is|are|was|were|be|been|he|she|it|they|we|said|says|who|which|that|as|at|from|but|than|because|if|when|while|after|before|the|a|an|its|their|his|her|this|these|has|have|had|will|would|could|should|can|may|must|not|did|does|do|so|since|until|unless|into|over|under|during|among|between|without|against|about|told|added|according)$/i;

const JOINING_WORD = /^(?:and|or|nor)$/i;

/** Words that begin with an apostrophe. */
const CLIPPED = /^(?:\d\ds?|n|em|til|tis|twas|cause|cos|bout|round|neath|fraid|nuff|gainst)$/iu;

/** The quotation marks and apostrophes of a text, in order, with what each reading of them costs. */
export function readMarks(text: string): Mark[] {
  return [...text.matchAll(MARK)].map(({ index, 0: mark }) => readMark(text, index, mark));
}

function readMark(text: string, at: number, mark: string): Mark {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  const form = DOUBLE.test(mark) ? 'double' : 'single';
  const place = { before, after, next: wordAfter(text, at + 1) };
  const shape = LEFT.test(mark) ? 'left' : RIGHT.test(mark) ? 'right' : 'straight';
  const inside = form === 'double' ? 7 : apostropheCost(place, shape === 'left' ? 2 : 0);
  return {
    at,
    form,
    costs: { open: openingCost(place, shape), close: closingCost(place, shape, form), inside },
  };
}

interface Place {
  readonly before: string;
  readonly after: string;
  /** The word that follows after one space, or at once. */
  readonly next: string;
}

type Shape = 'left' | 'right' | 'straight';

function wordAfter(text: string, from: number): string {
  return /^\s?([\p{L}\p{N}]+)/u.exec(text.slice(from, from + 24))?.[1] ?? '';
}

function openingCost({ before, after }: Place, shape: Shape): number {
  let cost = shape === 'left' ? 0 : shape === 'straight' ? 0.4 : 4;
  if (WORD.test(before)) cost += 6;
  else if (!BEFORE_OPENING.test(before)) cost += 3;
  if (SPACE.test(after)) cost += 5;
  else if (/[.,;:)?!]/.test(after)) cost += 3;
  return cost;
}

function closingCost({ before, after, next }: Place, shape: Shape, form: MarkForm): number {
  let cost = shape === 'right' ? 0 : shape === 'straight' ? 0.3 : 3;
  if (SPACE.test(before)) cost += 5;
  if (WORD.test(after)) cost += WORD.test(before) && form === 'single' ? 12 : 5;
  else if (!AFTER_CLOSING.test(after)) cost += 2;
  const possessive = form === 'single' && /[sxz]/i.test(before) && after === ' ';
  if (possessive && !FUNCTION_WORD.test(next)) cost += JOINING_WORD.test(next) ? 0.3 : 0.7;
  return cost;
}

function apostropheCost({ before, after, next }: Place, base: number): number {
  if (WORD.test(before)) {
    if (WORD.test(after)) return base;
    if (/[sxz]/i.test(before)) {
      if (after !== ' ') return base + 2.5;
      return base + (FUNCTION_WORD.test(next) ? 2 : JOINING_WORD.test(next) ? 1 : 0.5);
    }
    return base + (/n/i.test(before) ? 3 : 4);
  }
  if (WORD.test(after) && !STOP.test(before)) return base + (CLIPPED.test(next) ? 0.2 : 6);
  return base + 7;
}
