import type { Agent, Entity, HeldPosition } from '../../archive/linked.ts';
import { compareText } from '../../archive/order.ts';
import { STANCE_NAMES, type Stance } from '../../archive/schema/stances.ts';

/** Positions that share a policy, or a holder. */
export interface PositionGroup {
  /** Undefined: on no policy that the archive follows, or held by nobody whom it knows. */
  readonly entity: Entity | undefined;
  /** Oldest first, so that a change of mind can be read. */
  readonly positions: readonly HeldPosition[];
}

function byDate(left: HeldPosition, right: HeldPosition): number {
  return (
    compareText(left.record.date?.sortKey ?? '', right.record.date?.sortKey ?? '') ||
    compareText(left.record.id, right.record.id)
  );
}

function grouped(
  positions: readonly HeldPosition[],
  keyOf: (position: HeldPosition) => Entity | undefined,
): PositionGroup[] {
  return [...Map.groupBy(positions, keyOf)]
    .map(([entity, held]) => ({ entity, positions: held.toSorted(byDate) }))
    .sort(
      (left, right) =>
        Number(left.entity === undefined) - Number(right.entity === undefined) ||
        right.positions.length - left.positions.length ||
        compareText(left.entity?.id ?? '', right.entity?.id ?? ''),
    );
}

/** What somebody held, policy by policy: those with most positions first, what is on no policy last. */
export function byPolicy(positions: readonly HeldPosition[]): PositionGroup[] {
  return grouped(positions, ({ policy }) => policy);
}

/** What was held on a policy, by the organisation that held it, or else the person. */
export function byHolder(positions: readonly HeldPosition[]): PositionGroup[] {
  return grouped(positions, ({ organisation, holder }) => organisation ?? holder);
}

/** How often each stance was taken, from support to opposition. */
export function stanceCounts(positions: readonly HeldPosition[]): { stance: Stance; count: number }[] {
  return STANCE_NAMES.map((stance) => ({
    stance,
    count: positions.filter(({ position }) => position.stance === stance).length,
  })).filter(({ count }) => count > 0);
}

/** Who held a position, where neither the page nor the group that it stands in says so already. */
export function holderBeside(held: HeldPosition, page: Entity, group: Entity | undefined): Agent | undefined {
  const { holder } = held;
  return holder === page || holder === group ? undefined : holder;
}
