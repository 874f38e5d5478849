import type { Agent, HeldPosition, LinkedOrganisation, LinkedPolicy } from '../linked.ts';
import { STANCE_NAMES, type Stance } from '../schema/stances.ts';
import { byHolder, type HeldLine } from './held-line.ts';
import { voiceOf } from './stance-difference.ts';

/** Those who took a stance on a policy. */
export interface StanceHolders {
  readonly stance: Stance;
  /** Who is recorded so most often first; undefined: somebody whom the archive does not know. */
  readonly holders: readonly (Agent | undefined)[];
}

/** All that is recorded to have been held on a policy. */
export interface PolicyPositions {
  readonly policy: LinkedPolicy;
  /** Who has most positions first, nobody named last. */
  readonly lines: readonly HeldLine[];
  /** How many bodies and persons the archive knows to have held something. */
  readonly holders: number;
  /** From support to opposition; stances that nobody took are left out. */
  readonly byStance: readonly StanceHolders[];
  /** Anchors of people who spoke for a body: at the first position that each of them voiced. */
  readonly voices: ReadonlyMap<HeldPosition, string>;
}

/** The people who spoke for bodies, each with the first position voiced; those who are holders too have an anchor. */
function voiceAnchors(lines: readonly HeldLine[]): Map<HeldPosition, string> {
  const anchors = new Map<HeldPosition, string>();
  const known = new Set<Agent | undefined>(lines.map(({ holder }) => holder));
  for (const held of lines.flatMap(({ positions }) => positions)) {
    const voice = voiceOf(held);
    if (voice === undefined || known.has(voice)) continue;
    known.add(voice);
    anchors.set(held, voice.id);
  }
  return anchors;
}

function holdersOf(stance: Stance, lines: readonly HeldLine[]): (Agent | undefined)[] {
  const times = ({ positions }: HeldLine) =>
    positions.filter(({ position }) => position.stance === stance).length;
  return lines
    .filter((line) => times(line) > 0)
    .toSorted((left, right) => times(right) - times(left))
    .map(({ holder }) => holder);
}

/** Gathers what was held on a policy. */
export function policyPositions(policy: LinkedPolicy): PolicyPositions {
  const lines = byHolder(policy, policy.positions);
  return {
    policy,
    lines,
    holders: lines.filter(({ holder }) => holder !== undefined).length,
    byStance: STANCE_NAMES.map((stance) => ({ stance, holders: holdersOf(stance, lines) })).filter(
      ({ holders }) => holders.length > 0,
    ),
    voices: voiceAnchors(lines),
  };
}

/** The parts of an organisation, however many steps down, in the order of their names at each step. */
export function partsWithin(organisation: LinkedOrganisation): LinkedOrganisation[] {
  const found = new Set<LinkedOrganisation>();
  const add = (whole: LinkedOrganisation) => {
    for (const part of whole.parts) {
      if (found.has(part) || part === organisation) continue;
      found.add(part);
      add(part);
    }
  };
  add(organisation);
  return [...found];
}
