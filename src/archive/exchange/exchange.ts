import type { LinkedPolicy } from '../linked.ts';
import { type Entry, entriesOf } from './entry.ts';
import { type Lanes, lanesOf } from './lanes.ts';
import { inPeriod, type PeriodName } from './period.ts';
import { type StanceChanges, stanceChanges } from './stance-change.ts';
import { type Step, stepsOf, type Turn, turnsOf } from './steps.ts';

/** So many bodies beside the issuer have lanes of their own. */
const LANES = 5;

/** Who said what on a policy, when, in answer to what. Everything in it is derived from the records; nothing is added. */
export interface Exchange {
  readonly policy: LinkedPolicy;
  readonly entries: readonly Entry[];
  readonly lanes: Lanes;
  /** The policy’s key dates. */
  readonly turns: readonly Turn[];
  readonly steps: readonly Step[];
  /** Over the whole time of the policy, also where only a period is told. */
  readonly changes: StanceChanges;
}

/**
 * The exchange on a policy.
 * @param period a year or month to which it is narrowed; the whole when absent.
 */
export function exchangeOn(policy: LinkedPolicy, period?: PeriodName): Exchange {
  const here = <Item extends Parameters<typeof inPeriod>[0]>(items: readonly Item[]) =>
    period === undefined ? items : items.filter((item) => inPeriod(item, period));
  const entries = entriesOf(policy, here(policy.records));
  const turns = here(turnsOf(policy));
  return {
    policy,
    entries,
    lanes: lanesOf(policy, entries, LANES),
    turns,
    steps: stepsOf(policy, entries, turns),
    changes: stanceChanges(entriesOf(policy, policy.records)),
  };
}
