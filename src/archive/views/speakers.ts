import type { Agent, LinkedOrganisation, LinkedPerson, Utterance } from '../linked.ts';
import { compareText } from '../order.ts';

/** Somebody quoted, with how often. */
export interface Speaker {
  readonly agent: Agent;
  readonly count: number;
}

/** A body, with whom the archive quotes for it. */
export interface QuotedBody {
  /** Undefined: people quoted without a body for which they spoke, and words whose speaker is not known. */
  readonly organisation: LinkedOrganisation | undefined;
  readonly count: number;
  /** Most quoted first. The body itself stands here where it is the speaker. */
  readonly speakers: readonly Speaker[];
  /** Words whose speaker the page does not name. */
  readonly unnamed: number;
}

function speakersOf(quotations: readonly Utterance[]): Speaker[] {
  const bySpeaker = Map.groupBy(quotations, ({ speaker }) => speaker);
  return [...bySpeaker]
    .flatMap(([agent, said]) => (agent === undefined ? [] : [{ agent, count: said.length }]))
    .sort((left, right) => right.count - left.count || compareText(left.agent.name, right.agent.name));
}

/** The index of speakers by the organisation for which they spoke, by name; those of no organisation last. */
export function quotedBodies(quotations: readonly Utterance[]): QuotedBody[] {
  const byBody = Map.groupBy(quotations, ({ organisation }) => organisation);
  return [...byBody]
    .map(([organisation, said]) => ({
      organisation,
      count: said.length,
      speakers: speakersOf(said),
      unnamed: said.filter(({ speaker }) => speaker === undefined).length,
    }))
    .sort(({ organisation: left }, { organisation: right }) => {
      if (left === undefined || right === undefined) return left === right ? 0 : left === undefined ? 1 : -1;
      return compareText(left.name.toLowerCase(), right.name.toLowerCase());
    });
}

/** The people quoted, each with how often, in the order of the archive. */
export function quotedPeople(quotations: readonly Utterance[]): { person: LinkedPerson; count: number }[] {
  return speakersOf(quotations).flatMap(({ agent, count }) =>
    agent.kind === 'person' ? [{ person: agent, count }] : [],
  );
}
