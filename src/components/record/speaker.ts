import type { Agent, LinkedOrganisation } from '../../archive/linked.ts';

/** Who speaks and for whom, as parts to be linked; the organisation only where it is not the speaker. */
export function speakers(
  agent: Agent | undefined,
  organisation: LinkedOrganisation | undefined,
): readonly (Agent | LinkedOrganisation)[] {
  return [...new Set([agent, organisation])].filter((part) => part !== undefined);
}
