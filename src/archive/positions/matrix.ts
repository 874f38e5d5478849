import type { LinkedOrganisation, LinkedPolicy } from '../linked.ts';
import { compareText } from '../order.ts';
import type { HeldLine } from './held-line.ts';
import { byHolder } from './held-line.ts';
import { type StanceYears, stanceYears } from './stance-years.ts';

/** One crossing of a policy and an organisation. */
export interface MatrixCell {
  readonly organisation: LinkedOrganisation;
  /** Undefined when no position is recorded. */
  readonly line: HeldLine | undefined;
  /** Earliest first. */
  readonly years: readonly StanceYears[];
}

/** The policies and organisations with most positions, crossed. */
export interface PositionMatrix {
  readonly organisations: readonly LinkedOrganisation[];
  readonly rows: readonly { readonly policy: LinkedPolicy; readonly cells: readonly MatrixCell[] }[];
}

/** Those with most positions, most first; those without any are left out. */
function most<Holder extends LinkedOrganisation | LinkedPolicy>(
  holders: readonly Holder[],
  size: number,
  positionsOf: (holder: Holder) => number,
): Holder[] {
  return holders
    .filter((holder) => positionsOf(holder) > 0)
    .toSorted((left, right) => positionsOf(right) - positionsOf(left) || compareText(left.name, right.name))
    .slice(0, size);
}

/** The organisations of which most positions on policies are recorded, most first. */
export function mostRecorded(
  organisations: readonly LinkedOrganisation[],
  size: number,
): LinkedOrganisation[] {
  return most(
    organisations,
    size,
    ({ positions }) => positions.filter(({ policy }) => policy !== undefined).length,
  );
}

/** Crosses the policies and organisations with most positions; the sizes say how many of each. */
export function positionMatrix(
  archive: {
    readonly policies: readonly LinkedPolicy[];
    readonly organisations: readonly LinkedOrganisation[];
  },
  sizes: { readonly policies: number; readonly organisations: number },
): PositionMatrix {
  const organisations = mostRecorded(archive.organisations, sizes.organisations);
  const policies = most(archive.policies, sizes.policies, ({ positions }) => positions.length);
  const rows = policies.map((policy) => {
    const lines = byHolder(policy, policy.positions);
    const cells = organisations.map((organisation) => {
      const line = lines.find(({ holder }) => holder === organisation);
      return { organisation, line, years: stanceYears(line?.positions ?? []) };
    });
    return { policy, cells };
  });
  return { organisations, rows };
}
