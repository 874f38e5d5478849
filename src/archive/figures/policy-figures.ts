import type { Archive } from '../index.ts';
import type { LinkedPolicy } from '../linked.ts';
import { figuresOf } from './archive-figures.ts';
import type { Contradiction } from './contradiction.ts';
import type { CountedFigure } from './counted-figure.ts';

/** The figures in the records on a policy, by what they count; each stands in one of the lists. */
export interface PolicyFigures {
  /** Counts with different numbers, of which at least one stands in a record on the policy; with all their figures. */
  readonly contradictions: readonly Contradiction[];
  /** What is counted more than once: its figures from the earliest, the longest list first. */
  readonly repeated: readonly (readonly CountedFigure[])[];
  /** What is counted once, the latest first. */
  readonly single: readonly CountedFigure[];
}

/** The figures in the records on a policy, by what they count. */
export function policyFigures(archive: Archive, policy: LinkedPolicy): PolicyFigures {
  const all = figuresOf(archive);
  const records = new Set(policy.records);
  const isHere = ({ claimed }: CountedFigure) => records.has(claimed.record);
  const contradictions = all.contradictions.filter(({ values }) =>
    values.some(({ figures }) => figures.some(isHere)),
  );
  const groups = all.groups
    .map((group) =>
      group.filter((figure) => isHere(figure) && all.contradictionOf(figure.claimed) === undefined),
    )
    .filter((group) => group.length > 0);
  return {
    contradictions,
    repeated: groups.filter((group) => group.length > 1).sort((left, right) => right.length - left.length),
    single: groups.filter((group) => group.length === 1).flat(),
  };
}
