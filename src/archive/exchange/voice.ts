import type { Agent, ArchivedRecord, HeldPosition, LinkedPolicy, Utterance } from '../linked.ts';

/** Somebody heard on a policy in one record. */
export interface Voice {
  readonly record: ArchivedRecord;
  /** Whose voice it is: the body spoken for, else the person; undefined where nobody is named whom the archive knows. */
  readonly body: Agent | undefined;
  /** What the record holds that the body held on the policy. */
  readonly positions: readonly HeldPosition[];
  /** The body’s words on the policy. */
  readonly quotations: readonly Utterance[];
}

/**
 * Who is heard on a policy in a record: whoever issued it, and whoever holds a position or is quoted on the policy
 * there, in the record’s order. Empty for coverage in which nobody’s position or words are recorded.
 */
export function voicesOf(record: ArchivedRecord, policy: LinkedPolicy): Voice[] {
  const positions = Map.groupBy(
    record.positions.filter((held) => held.policy === policy),
    ({ organisation, holder }) => organisation ?? holder,
  );
  const quotations = Map.groupBy(
    record.quotations.filter((utterance) => utterance.policy === policy),
    ({ organisation, speaker }) => organisation ?? speaker,
  );
  const issued = record.kind === 'statement' ? [record.issuer] : [];
  return [...new Set([...issued, ...positions.keys(), ...quotations.keys()])].map((body) => ({
    record,
    body,
    positions: positions.get(body) ?? [],
    quotations: quotations.get(body) ?? [],
  }));
}
