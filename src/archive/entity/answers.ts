import type { Agent, ArchivedRecord, LinkedPolicy } from '../linked.ts';
import { compareText } from '../order.ts';

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

function earliestFirst(left: ArchivedRecord, right: ArchivedRecord): number {
  return compareText(left.date?.sortKey ?? '~', right.date?.sortKey ?? '~') || compareText(left.id, right.id);
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

/** Somebody who spoke on policies on which somebody else spoke too. */
export interface OnTheSame {
  readonly agent: Agent;
  /** The policies on which both spoke, those on which this one is recorded most first. */
  readonly policies: readonly LinkedPolicy[];
}

/** Words and positions of somebody, or of others in their name, on each policy. */
function spokenOn(agent: Agent): Map<LinkedPolicy, number> {
  const policies = new Map<LinkedPolicy, number>();
  for (const { policy } of [...agent.positions, ...agent.quotations])
    if (policy !== undefined) policies.set(policy, (policies.get(policy) ?? 0) + 1);
  return policies;
}

/** Bodies, and people who spoke for none, whose words or positions on a policy are recorded. */
function voicesOn(policy: LinkedPolicy): Set<Agent> {
  const voices = [
    ...policy.positions.map(({ organisation, holder }) => organisation ?? holder),
    ...policy.quotations.map(({ organisation, speaker }) => organisation ?? speaker),
  ];
  return new Set(voices.filter((voice) => voice !== undefined));
}

/**
 * Who spoke on the policies on which somebody spoke. That is no answer: both are recorded on the same matter. Those who
 * share most policies come first; the bodies for which a person spoke are left out of the person’s list.
 */
export function spokeOnTheSame(agent: Agent, most = 6): OnTheSame[] {
  const own = spokenOn(agent);
  const bodies = new Set<Agent | undefined>([
    agent,
    ...[...agent.positions, ...agent.quotations].map(({ organisation }) => organisation),
  ]);
  const shared = new Map<Agent, LinkedPolicy[]>();
  for (const policy of own.keys())
    for (const voice of voicesOn(policy))
      if (!bodies.has(voice)) shared.set(voice, [...(shared.get(voice) ?? []), policy]);
  return [...shared]
    .map(([voice, policies]) => ({
      agent: voice,
      policies: policies.sort(
        (left, right) => (own.get(right) ?? 0) - (own.get(left) ?? 0) || compareText(left.id, right.id),
      ),
    }))
    .sort(
      (left, right) =>
        right.policies.length - left.policies.length || compareText(left.agent.id, right.agent.id),
    )
    .slice(0, most);
}
