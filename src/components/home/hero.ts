import type { Trace } from '../../archive/traces/trace.ts';

/** Words of this length, in characters, are enough to stand alone and fit on a phone without scrolling. */
const SHORTEST = 40;
const LONGEST = 180;

/** How good an opening an utterance is: found in a capture, then said on a policy. */
function fitness({ fullest: { utterance } }: Trace): number {
  return (utterance.verified ? 2 : 0) + (utterance.policy === undefined ? 0 : 1);
}

/**
 * The utterance with which the home page opens: of those by a known speaker, the one that most records report, and
 * of equals the one that is best known. Undefined where no utterance is in two records.
 */
export function openingTrace(traces: readonly Trace[]): Trace | undefined {
  const fit = traces.filter(({ fullest: { utterance } }) => {
    const { length } = utterance.quotation.text;
    return utterance.speaker !== undefined && length >= SHORTEST && length <= LONGEST;
  });
  return fit.sort((left, right) => right.records - left.records || fitness(right) - fitness(left))[0];
}
