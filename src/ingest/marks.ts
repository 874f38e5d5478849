/** A stretch between quotation marks that is inside no other; offsets into the text that was given. */
export interface Quoted {
  /** Of the words, without their marks. */
  readonly start: number;
  readonly end: number;
  /** The form of its marks. */
  readonly form: MarkForm;
  /** Whether an opening mark stands before it; false for a paragraph that goes on without one. */
  readonly opened: boolean;
  /** Whether a closing mark stands behind it. */
  readonly closed: boolean;
}
export type MarkForm = 'single' | 'double';

type Role = 'open' | 'close' | 'inside';

interface Mark {
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

/**
 * Finds what stands between quotation marks. Each mark is read as opening, closing or apostrophe; of all readings
 * of the text the one is taken that costs least, so that ‘the practices’ staff don’t’ comes out whole.
 * Time and memory are linear in the number of marks.
 * @param carried the form of the marks of a quotation that the paragraph before left open.
 * @param reopens the form of the mark with which the next paragraph begins: by it a quotation may go on there.
 */
export function findQuoted(text: string, carried?: MarkForm, reopens?: MarkForm): Quoted[] {
  const marks = [...text.matchAll(MARK)].map(({ index, 0: mark }) => readMark(text, index, mark));
  return collect(text, marks, cheapestReading(marks, carried, reopens), carried);
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

/** Open marks, outermost first, by initial letter of their form. */
const STATES = ['', 's', 'd', 'sd', 'ds', 'sds', 'dsd'] as const;
type State = (typeof STATES)[number];
const STATE_NUMBER: ReadonlyMap<string, number> = new Map(STATES.map((state, number) => [state, number]));
const LEFT_OPEN = 3;
const GOES_ON = 0;
const CARRIED = 1;
/** A mark opened while one of its form is open: the closing mark was forgotten. */
const FORGOTTEN = 6;
const STRAY = 5;
const STRAY_OPENING = 7;

interface Step {
  readonly to: number;
  readonly cost: number;
  readonly role: Role;
}

function steps(state: State, mark: Mark): Step[] {
  const letter = mark.form === 'single' ? 's' : 'd';
  const found: Step[] = [];
  const add = (to: string, cost: number, role: Role) => {
    const number = STATE_NUMBER.get(to);
    if (number !== undefined) found.push({ to: number, cost, role });
  };
  add(state, mark.costs.inside, 'inside');
  add(state, Math.min(STRAY_OPENING + mark.costs.open, STRAY + mark.costs.close), 'inside');
  if (state.endsWith(letter)) {
    add(state, mark.costs.open + FORGOTTEN, 'open');
    add(state.slice(0, -1), mark.costs.close, 'close');
  } else {
    add(state + letter, mark.costs.open + 0.1 * state.length, 'open');
    if (state.slice(0, -1).endsWith(letter)) add(state.slice(0, -2), mark.costs.close + FORGOTTEN, 'close');
  }
  return found;
}

interface Reading {
  readonly role: Role;
  readonly depthBefore: number;
  readonly depthAfter: number;
}

function cheapestReading(
  marks: readonly Mark[],
  carried: MarkForm | undefined,
  reopens: MarkForm | undefined,
): Reading[] {
  let costs = STATES.map((state) =>
    state === '' ? 0 : carried !== undefined && state === carried[0] ? CARRIED : Number.POSITIVE_INFINITY,
  );
  const trail: { from: number; role: Role }[][] = [];
  for (const mark of marks) {
    const next = STATES.map(() => Number.POSITIVE_INFINITY);
    const came: { from: number; role: Role }[] = STATES.map(() => ({ from: 0, role: 'inside' }));
    for (const [number, state] of STATES.entries()) {
      const sofar = costs[number] ?? Number.POSITIVE_INFINITY;
      if (sofar === Number.POSITIVE_INFINITY) continue;
      for (const { to, cost, role } of steps(state, mark)) {
        if (sofar + cost < (next[to] ?? 0) - 1e-9) {
          next[to] = sofar + cost;
          came[to] = { from: number, role };
        }
      }
    }
    costs = next;
    trail.push(came);
  }
  const ends = costs.map((cost, number) => {
    const state = STATES[number] ?? '';
    const goesOn = state.length === 1 && state === reopens?.[0];
    return cost + (goesOn ? GOES_ON : LEFT_OPEN * state.length);
  });
  let at = ends.indexOf(Math.min(...ends));
  const readings: Reading[] = [];
  for (const came of trail.toReversed()) {
    const { from, role } = came[at] ?? { from: 0, role: 'inside' as const };
    readings.push({ role, depthBefore: STATES[from]?.length ?? 0, depthAfter: STATES[at]?.length ?? 0 });
    at = from;
  }
  return readings.reverse();
}

function collect(
  text: string,
  marks: readonly Mark[],
  readings: readonly Reading[],
  carried: MarkForm | undefined,
): Quoted[] {
  const found: Quoted[] = [];
  const first = readings[0];
  let open: Pick<Quoted, 'start' | 'form' | 'opened'> | undefined =
    carried !== undefined && first !== undefined && first.depthBefore > 0
      ? { start: 0, form: carried, opened: false }
      : undefined;
  const finish = (end: number, closed: boolean) => {
    if (open !== undefined && text.slice(open.start, end).trim() !== '') found.push({ ...open, end, closed });
    open = undefined;
  };
  for (const [index, { at, form }] of marks.entries()) {
    const reading = readings[index];
    if (reading === undefined) continue;
    const { role, depthBefore, depthAfter } = reading;
    if (role === 'open' && depthAfter === 1) {
      finish(at, false);
      open = { start: at + 1, form, opened: true };
    } else if (role === 'close' && depthAfter === 0 && depthBefore > 0) finish(at, true);
  }
  finish(text.length, false);
  return found;
}
