import type { Archive } from '../index.ts';
import type { Agent } from '../linked.ts';
import { type HeldLine, NO_POLICY, NOT_NAMED } from './held-line.ts';

/** Name of the chapter in which positions stand. */
export const POSITIONS = 'positions';

/** The chapter of an agent’s positions, where there is one. */
export function positionsChapter(archive: Pick<Archive, 'chapters'>, agent: Agent): string | undefined {
  return archive.chapters(agent).find(({ name }) => name === POSITIONS)?.address;
}

/**
 * Where all that is recorded of a line stands in full: on the page of the policy’s positions, or, on no policy, on
 * that of the holder. Undefined when neither a policy nor a holder is known: then the record alone tells of it.
 */
export function evidenceAddress(
  archive: Pick<Archive, 'chapters'>,
  { policy, holder }: HeldLine,
): string | undefined {
  if (policy !== undefined) return `${policy.address}${POSITIONS}/#${holder?.id ?? NOT_NAMED}`;
  if (holder === undefined) return undefined;
  return `${positionsChapter(archive, holder) ?? holder.address}#${NO_POLICY}`;
}
