import type { Archive } from '../index.ts';
import type { Agent, HeldPosition, LinkedPolicy } from '../linked.ts';
import { compareText } from '../order.ts';
import type { Stance } from '../schema/stances.ts';

/** What one body (or a person who spoke for none) held on one policy. */
export interface HeldLine {
  /** Anchor on the page of positions: `pcn-des--bma`. */
  readonly anchor: string;
  readonly policy: LinkedPolicy | undefined;
  /** Undefined where the record names nobody that the archive knows. */
  readonly holder: Agent | undefined;
  /** Earliest first. */
  readonly positions: readonly HeldPosition[];
}

/** Positions of one stance that follow each other in time. */
export interface StanceRun {
  readonly stance: Stance;
  readonly positions: readonly HeldPosition[];
}

/** Joins positions of one stance that follow each other, so that a change of stance stands out. */
export function stanceRuns(positions: readonly HeldPosition[]): StanceRun[] {
  const runs: { stance: Stance; positions: HeldPosition[] }[] = [];
  for (const held of positions) {
    const last = runs.at(-1);
    if (last?.stance === held.position.stance) last.positions.push(held);
    else runs.push({ stance: held.position.stance, positions: [held] });
  }
  return runs;
}

/** Everything recorded on one policy. */
export interface PolicyLines {
  /** Undefined: positions on no policy that the archive follows. */
  readonly policy: LinkedPolicy | undefined;
  readonly anchor: string;
  readonly count: number;
  /** Holder with most positions first. */
  readonly lines: readonly HeldLine[];
}

function earliestFirst(left: HeldPosition, right: HeldPosition): number {
  return (
    compareText(left.record.date?.sortKey ?? '9', right.record.date?.sortKey ?? '9') ||
    compareText(left.record.id, right.record.id)
  );
}

/** Whose position it is: of the body spoken for, else of the person. */
export function holderOf({ organisation, holder }: HeldPosition): Agent | undefined {
  return organisation ?? holder;
}

function linesOf(policy: LinkedPolicy | undefined, positions: readonly HeldPosition[]): HeldLine[] {
  return [...Map.groupBy(positions, holderOf)]
    .map(([holder, held]) => ({
      anchor: `${policy?.id ?? 'no-policy'}--${holder?.id ?? 'not-named'}`,
      policy,
      holder,
      positions: [...held].sort(earliestFirst),
    }))
    .sort(
      (left, right) =>
        right.positions.length - left.positions.length ||
        compareText(left.holder?.name ?? '\uFFFF', right.holder?.name ?? '\uFFFF'),
    );
}

/** Every position of the archive by policy, in the order of the policies’ names; those on no followed policy last. */
export function positionsByPolicy(archive: Pick<Archive, 'positions' | 'policies'>): PolicyLines[] {
  const byPolicy = Map.groupBy(archive.positions, ({ policy }) => policy);
  return [...archive.policies, undefined].flatMap((policy) => {
    const positions = byPolicy.get(policy);
    if (positions === undefined) return [];
    return [
      {
        policy,
        anchor: policy?.id ?? 'no-policy',
        count: positions.length,
        lines: linesOf(policy, positions),
      },
    ];
  });
}
