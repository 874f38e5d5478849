import type { Agent, HeldPosition, LinkedPolicy } from '../linked.ts';
import { compareText, earliestFirst as earliestFirstRecord } from '../order.ts';

/** What one body, or a person who spoke for none, held on one policy. */
export interface HeldLine {
  /** Undefined: on no policy that the archive follows. */
  readonly policy: LinkedPolicy | undefined;
  /** Undefined where the record names nobody that the archive knows. */
  readonly holder: Agent | undefined;
  /** Earliest first, undated last; of one day by accession number. */
  readonly positions: readonly HeldPosition[];
}

/** Anchor of what was held by nobody whom the archive knows, on the page of a policy’s positions. */
export const NOT_NAMED = 'not-named';

/** Anchor of what was held on no policy that the archive follows. */
export const NO_POLICY = 'no-policy';

/** Whose position it is: of the body spoken for, else of the person. */
export function holderOf({ organisation, holder }: HeldPosition): Agent | undefined {
  return organisation ?? holder;
}

/** Orders positions by when they were recorded to be held: earliest first, undated last. */
export function earliestFirst(left: HeldPosition, right: HeldPosition): number {
  return earliestFirstRecord(left.record, right.record);
}

/** Most positions first, then by name; what has no name last. */
function mostFirst(nameOf: (line: HeldLine) => string | undefined) {
  return (left: HeldLine, right: HeldLine): number => {
    const [name, other] = [nameOf(left), nameOf(right)];
    return (
      Number(name === undefined) - Number(other === undefined) ||
      right.positions.length - left.positions.length ||
      compareText(name ?? '', other ?? '')
    );
  };
}

/** What was held on a policy, by whom: who has most positions first, nobody named last. */
export function byHolder(
  policy: LinkedPolicy | undefined,
  positions: readonly HeldPosition[],
): readonly HeldLine[] {
  return [...Map.groupBy(positions, holderOf)]
    .map(([holder, held]) => ({ policy, holder, positions: held.toSorted(earliestFirst) }))
    .sort(mostFirst(({ holder }) => holder?.name));
}

/**
 * What an organisation or a person held, policy by policy: those with most positions first, what is on no policy last.
 * What a person held for a body stands with the person too.
 */
export function byPolicy(agent: Agent): readonly HeldLine[] {
  return [...Map.groupBy(agent.positions, ({ policy }) => policy)]
    .map(([policy, held]) => ({ policy, holder: agent, positions: held.toSorted(earliestFirst) }))
    .sort(mostFirst(({ policy }) => policy?.name));
}
