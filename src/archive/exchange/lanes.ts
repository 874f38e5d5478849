import type { Agent, LinkedPolicy } from '../linked.ts';
import { compareText } from '../order.ts';
import type { Entry } from './entry.ts';
import { type Family, familyOf } from './family.ts';
import { type Voice, voicesOf } from './voice.ts';

/** Those of an exchange who are told in one line: who issued the policy, a body that spoke much, all others, coverage. */
export interface Lane {
  readonly kind: 'issuer' | 'body' | 'others' | 'coverage';
  /** Undefined for the others and for coverage. */
  readonly family: Family | undefined;
  /** Who was heard in it, most often first; of the issuer’s lane always the issuer first. */
  readonly bodies: readonly Agent[];
}

/** The lanes of an exchange and where everybody stands. */
export interface Lanes {
  readonly all: readonly Lane[];
  /** The lane of a voice; of somebody not named, the others’. */
  of(body: Agent | undefined): Lane | undefined;
  /** The lane of coverage without a voice, when there is any. */
  readonly coverage: Lane | undefined;
}

function byCount<Key>(counts: ReadonlyMap<Key, number>, name: (key: Key) => string): Key[] {
  return [...counts]
    .sort(([left, less], [right, more]) => more - less || compareText(name(left), name(right)))
    .map(([key]) => key);
}

function familyName(family: Family): string {
  return typeof family === 'string' ? family : family.name;
}

/** Who is heard in the entries, also in the coverage that is told with them. */
function heardIn(policy: LinkedPolicy, entries: readonly Entry[]): Voice[] {
  return entries
    .flatMap(({ record, reportedBy }) => [record, ...reportedBy])
    .flatMap((record) => voicesOf(record, policy));
}

/**
 * The lanes in which the entries stand: first that of the policy’s issuer and its parents and parts, then those of
 * the bodies heard most (in records, positions and quotations), then one for all others, last the coverage in which nobody’s position or words are recorded.
 * @param most how many bodies have lanes of their own.
 */
export function lanesOf(policy: LinkedPolicy, entries: readonly Entry[], most: number): Lanes {
  const heard = new Map<Agent, number>();
  const families = new Map<Family, number>();
  let unnamed = false;
  for (const { body, positions, quotations } of heardIn(policy, entries)) {
    if (body === undefined) {
      unnamed = true;
      continue;
    }
    const said = 1 + positions.length + quotations.length;
    heard.set(body, (heard.get(body) ?? 0) + said);
    const family = familyOf(body);
    families.set(family, (families.get(family) ?? 0) + said);
  }
  const bodies = byCount(heard, ({ name }) => name);
  const own = policy.issuer && familyOf(policy.issuer);
  const members = (family: Family) => bodies.filter((body) => familyOf(body) === family);
  const ranked = byCount(families, familyName).filter((family) => family !== own);
  // One body too many gets a lane rather than a lane of others that holds it alone.
  const main = ranked.slice(0, ranked.length === most + 1 && !unnamed ? most + 1 : most);
  const rest = ranked.slice(main.length).flatMap(members);
  const lanes: Lane[] = [];
  if (policy.issuer !== undefined && own !== undefined && families.has(own)) {
    const first = members(own).includes(policy.issuer) ? [policy.issuer] : [];
    lanes.push({ kind: 'issuer', family: own, bodies: [...new Set([...first, ...members(own)])] });
  }
  for (const family of main) lanes.push({ kind: 'body', family, bodies: members(family) });
  const others: Lane = { kind: 'others', family: undefined, bodies: rest };
  if (rest.length > 0 || unnamed) lanes.push(others);
  const coverage: Lane = { kind: 'coverage', family: undefined, bodies: [] };
  const covered = entries.some(({ voices }) => voices.length === 0);
  if (covered) lanes.push(coverage);
  return {
    all: lanes,
    of: (body) =>
      lanes.find(({ bodies: here }) => body !== undefined && here.includes(body)) ??
      (lanes.includes(others) ? others : undefined),
    coverage: covered ? coverage : undefined,
  };
}
