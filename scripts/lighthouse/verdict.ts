/** An audit that a page did not pass wholly. */
export interface FailedAudit {
  readonly id: string;
  readonly title: string;
  /** From 0 to 1. */
  readonly score: number;
  /** What was measured, in words: `1.2 s`. */
  readonly measured: string | undefined;
  /** Whether it counts towards a score of a category. */
  readonly counts: boolean;
}

/** What Lighthouse says of one page. */
export interface Verdict {
  /** Scores from 0 to 100 by category; null when it could not be judged. */
  readonly scores: Readonly<Record<string, number | null>>;
  readonly failed: readonly FailedAudit[];
}

/** Whether every category has the full score. */
export function isPerfect({ scores }: Verdict): boolean {
  return Object.values(scores).every((score) => score === 100);
}

/** A line with the scores, and one for each audit below the full score, those that count first. */
export function verdictLines(name: string, address: string, { scores, failed }: Verdict): string[] {
  const all = Object.entries(scores).map(([category, score]) => `${category} ${score ?? '?'}`);
  const audits = failed.toSorted((left, right) => Number(right.counts) - Number(left.counts));
  return [
    `${name} ${address}: ${all.join(', ')}`,
    ...audits.map(({ id, title, score, measured, counts }) => {
      const detail = measured === undefined ? '' : `, ${measured}`;
      return `  ${score.toFixed(2)} ${id}: ${title}${detail}${counts ? '' : ' (does not count)'}`;
    }),
  ];
}
