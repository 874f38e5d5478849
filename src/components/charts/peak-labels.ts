import type { Peak } from '../../archive/views/coverage.ts';

/** Where the name of a peak stands over the bars. */
export interface PeakLabel {
  readonly peak: Peak;
  /** Its letter, in the order of time: `a`. */
  readonly letter: string;
  /** How many lines of text above the lowest name. */
  readonly level: number;
  /** Names near the right edge end at their bar. */
  readonly ends: boolean;
}

/** Width of the picture and of a letter of the names, in pixels, where names are shown at all. */
const WIDTH = 1000;
const LETTER_WIDTH = 6.8;

/** Sets names over their bars, earliest first, each on the lowest line on which it runs into no other. */
export function peakLabels(peaks: readonly Peak[], months: number): PeakLabel[] {
  const taken: { readonly level: number; readonly from: number; readonly to: number }[] = [];
  return peaks
    .toSorted((left, right) => left.index - right.index)
    .map((peak, place) => {
      const at = (peak.index / Math.max(1, months)) * WIDTH;
      const width = (peak.policy.shortName.length + 3) * LETTER_WIDTH;
      const ends = at + width > WIDTH;
      const [from, to] = ends ? [at - width, at + 10] : [at, at + width];
      let level = 0;
      while (taken.some((other) => other.level === level && other.from < to && from < other.to)) level++;
      taken.push({ level, from, to });
      return { peak, letter: String.fromCharCode(97 + place), level, ends };
    });
}
