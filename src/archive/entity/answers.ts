import type { Agent, ArchivedRecord, LinkedPolicy } from '../linked.ts';
import { earliestFirst } from '../order.ts';
import { tally } from '../views/tally.ts';

/** A record that answers or reports others, as it is recorded. */
export interface Reply {
  readonly record: ArchivedRecord;
  /** What it answers or reports. */
  readonly to: readonly ArchivedRecord[];
}

/** Exchanges in which somebody’s own statements stand, as far as records say so. Earliest first. */
export interface Replies {
  /** Own statements that answer others. */
  readonly answered: readonly Reply[];
  /** Answers of others to own statements. */
  readonly answeredBy: readonly Reply[];
  /** Coverage that reports own statements. */
  readonly reportedBy: readonly Reply[];
}

/** Records with those of somebody’s statements to which each of them is a reply. */
function replying(
  issued: readonly ArchivedRecord[],
  repliesTo: (statement: ArchivedRecord) => readonly ArchivedRecord[],
): Reply[] {
  const pairs = issued.flatMap((to) => repliesTo(to).map((record) => ({ record, to })));
  return [...Map.groupBy(pairs, ({ record }) => record)]
    .map(([record, replies]) => ({ record, to: replies.map(({ to }) => to).sort(earliestFirst) }))
    .sort((left, right) => earliestFirst(left.record, right.record));
}

/** Whom somebody answered, and who answered and reported them. */
export function repliesOf({ issued }: Agent): Replies {
  return {
    answered: issued
      .filter(({ answers }) => answers.length > 0)
      .map((record) => ({ record, to: record.answers }))
      .sort((left, right) => earliestFirst(left.record, right.record)),
    answeredBy: replying(issued, ({ answeredBy }) => answeredBy),
    reportedBy: replying(issued, ({ reportedBy }) => reportedBy),
  };
}

/** A policy on which somebody spoke, with the others who spoke on it. */
export interface OnTheSame {
  readonly policy: LinkedPolicy;
  /** Those of whom most words and positions on it are recorded first. */
  readonly others: readonly Agent[];
}

/** Bodies, and people who spoke for none, of whom words or positions on a policy are recorded. */
function voicesOn(policy: LinkedPolicy): Agent[] {
  const voices = [
    ...policy.positions.map(({ organisation, holder }) => organisation ?? holder),
    ...policy.quotations.map(({ organisation, speaker }) => organisation ?? speaker),
  ];
  return tally(
    voices.filter((voice) => voice !== undefined),
    ({ id }) => id,
  ).map(({ value }) => value);
}

/**
 * The policies on which somebody spoke most, each with who else did. That is no answer: both are recorded on the same
 * matter. The bodies for which a person spoke are not among the others.
 */
export function spokeOnTheSame(agent: Agent, most = 4): OnTheSame[] {
  const spoken = [...agent.positions, ...agent.quotations];
  const own = new Set<Agent | undefined>([agent, ...spoken.map(({ organisation }) => organisation)]);
  return tally(
    spoken.flatMap(({ policy }) => policy ?? []),
    ({ id }) => id,
  )
    .map(({ value: policy }) => ({ policy, others: voicesOn(policy).filter((voice) => !own.has(voice)) }))
    .filter(({ others }) => others.length > 0)
    .slice(0, most);
}
