import type { Agent, LinkedOrganisation, LinkedPolicy } from '../linked.ts';
import { compareText } from '../order.ts';
import type { Stance } from '../schema/stances.ts';
import { STANCE_NAMES } from '../schema/stances.ts';
import type { HeldLine, PolicyLines } from './held-lines.ts';

/** One crossing of a policy and an organisation. */
export interface MatrixCell {
  readonly organisation: LinkedOrganisation;
  /** Where all of it stands on the page; undefined when no position is recorded. */
  readonly line: HeldLine | undefined;
  /** Stances taken, from support to opposition, each with how often. */
  readonly stances: readonly { readonly stance: Stance; readonly count: number }[];
}

/** The policies and organisations with most positions, crossed. */
export interface PositionMatrix {
  readonly organisations: readonly LinkedOrganisation[];
  readonly rows: readonly { readonly policy: LinkedPolicy; readonly cells: readonly MatrixCell[] }[];
  /** How many positions stand in it, of how many in all. */
  readonly shown: number;
  readonly all: number;
}

/** How often each stance was taken, from support to opposition; stances not taken are left out. */
export function countStances(
  positions: readonly { readonly position: { readonly stance: Stance } }[],
): { stance: Stance; count: number }[] {
  return STANCE_NAMES.map((stance) => ({
    stance,
    count: positions.filter(({ position }) => position.stance === stance).length,
  })).filter(({ count }) => count > 0);
}

function isOrganisation(agent: Agent | undefined): agent is LinkedOrganisation {
  return agent?.kind === 'organisation';
}

/** The organisations with most positions, most first. */
function mostHeld(lines: readonly HeldLine[], size: number): LinkedOrganisation[] {
  const counts = new Map<LinkedOrganisation, number>();
  for (const { holder, positions } of lines)
    if (isOrganisation(holder)) counts.set(holder, (counts.get(holder) ?? 0) + positions.length);
  return [...counts]
    .sort(([left, more], [right, less]) => less - more || compareText(left.name, right.name))
    .slice(0, size)
    .map(([organisation]) => organisation);
}

/** Crosses the policies and organisations with most positions; sizes say how many of each. */
export function positionMatrix(
  groups: readonly PolicyLines[],
  sizes: { readonly policies: number; readonly organisations: number },
): PositionMatrix {
  const organisations = mostHeld(
    groups.filter(({ policy }) => policy !== undefined).flatMap(({ lines }) => lines),
    sizes.organisations,
  );
  const rows = groups
    .flatMap((group) => (group.policy === undefined ? [] : [{ ...group, policy: group.policy }]))
    .sort((left, right) => right.count - left.count || compareText(left.policy.name, right.policy.name))
    .slice(0, sizes.policies)
    .map(({ policy, lines }) => ({
      policy,
      cells: organisations.map((organisation) => {
        const line = lines.find(({ holder }) => holder === organisation);
        return { organisation, line, stances: countStances(line?.positions ?? []) };
      }),
    }));
  return {
    organisations,
    rows,
    shown: rows
      .flatMap(({ cells }) => cells)
      .reduce((sum, { line }) => sum + (line?.positions.length ?? 0), 0),
    all: groups.reduce((sum, { count }) => sum + count, 0),
  };
}
