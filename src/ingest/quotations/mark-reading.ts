import type { Mark, MarkForm, Role } from './mark.ts';

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

export interface MarkReading {
  readonly role: Role;
  readonly depthBefore: number;
  readonly depthAfter: number;
}

export function cheapestReading(
  marks: readonly Mark[],
  carried: MarkForm | undefined,
  reopens: MarkForm | undefined,
): MarkReading[] {
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
  const readings: MarkReading[] = [];
  for (const came of trail.toReversed()) {
    const { from, role } = came[at] ?? { from: 0, role: 'inside' as const };
    readings.push({ role, depthBefore: STATES[from]?.length ?? 0, depthAfter: STATES[at]?.length ?? 0 });
    at = from;
  }
  return readings.reverse();
}
