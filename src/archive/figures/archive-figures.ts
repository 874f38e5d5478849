import type { Archive } from '../index.ts';
import type { ClaimedFigure } from '../linked.ts';
import { type Contradiction, contradictionsAmong } from './contradiction.ts';
import { type CountedFigure, countedFigure, earliestFirst } from './counted-figure.ts';
import { comparisonOf } from './likeness.ts';
import { pairsOnOnePolicy } from './pairs.ts';
import { byWhatTheyCount } from './same-count.ts';

/** The figures of an archive by what they count. */
export interface ArchiveFigures {
  /** Figures that count the same, from the earliest; every figure in one group, often alone. The groups by their latest figure, latest first. */
  readonly groups: readonly (readonly CountedFigure[])[];
  /** Counts for which different numbers were given, the latest first. */
  readonly contradictions: readonly Contradiction[];
  /** The contradiction in which a figure is. */
  contradictionOf(figure: ClaimedFigure): Contradiction | undefined;
}

const MADE = new WeakMap<Archive, ArchiveFigures>();

/** The figures of an archive by what they count; compared once. */
export function figuresOf(archive: Archive): ArchiveFigures {
  const made = MADE.get(archive) ?? compareFigures(archive.figures);
  MADE.set(archive, made);
  return made;
}

/** Compares figures, given from the latest. */
export function compareFigures(claimed: readonly ClaimedFigure[]): ArchiveFigures {
  const figures = claimed.map(countedFigure);
  const compare = comparisonOf(figures.map(({ thing }) => thing));
  const pairs = pairsOnOnePolicy(figures);
  const byRecord = Map.groupBy(figures, (figure) => figure.claimed.record);
  const besides = (figure: CountedFigure) => byRecord.get(figure.claimed.record) ?? [];
  const contradictions = contradictionsAmong(figures, pairs, { compare, besides });
  const contradicted = new Map(
    contradictions.flatMap((contradiction) =>
      contradiction.values.flatMap((value) =>
        value.figures.map((figure) => [figure.claimed, contradiction] as const),
      ),
    ),
  );
  return {
    groups: byWhatTheyCount(figures, pairs, compare).map((group) => group.sort(earliestFirst)),
    contradictions,
    contradictionOf: (figure) => contradicted.get(figure),
  };
}
