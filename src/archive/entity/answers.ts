import type { Agent, ArchivedRecord, LinkedPolicy } from '../linked.ts';
import { compareText } from '../order.ts';

/** A record that answers or reports another, as it is recorded. */
export interface Reply {
  readonly record: ArchivedRecord;
  /** What it answers or reports. */
  readonly to: ArchivedRecord;
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

function earliestFirst(left: Reply, right: Reply): number {
  return (
    compareText(left.record.date?.sortKey ?? '~', right.record.date?.sortKey ?? '~') ||
    compareText(left.record.id, right.record.id) ||
    compareText(left.to.id, right.to.id)
  );
}

/** Whom somebody answered, and who answered and reported them. */
export function repliesOf({ issued }: Agent): Replies {
  return {
    answered: issued.flatMap((record) => record.answers.map((to) => ({ record, to }))).sort(earliestFirst),
    answeredBy: issued.flatMap((to) => to.answeredBy.map((record) => ({ record, to }))).sort(earliestFirst),
    reportedBy: issued.flatMap((to) => to.reportedBy.map((record) => ({ record, to }))).sort(earliestFirst),
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
