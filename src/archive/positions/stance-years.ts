import type { HeldPosition } from '../linked.ts';
import { STANCE_NAMES, type Stance } from '../schema/stances.ts';
import { yearOf } from '../year-of.ts';

/** Years that follow each other among those recorded, in each of which the same stances were taken. */
export interface StanceYears {
  /** Each once: the one most often recorded first, of as many from support to opposition. */
  readonly stances: readonly Stance[];
  /** `2021`, or `undated`; a year in which nothing is recorded is not among them. */
  readonly years: readonly string[];
}

/** How often each stance was taken, from support to opposition; stances not taken are left out. */
export function countStances(
  positions: readonly { readonly position: { readonly stance: Stance } }[],
): { readonly stance: Stance; readonly count: number }[] {
  return STANCE_NAMES.map((stance) => ({
    stance,
    count: positions.filter(({ position }) => position.stance === stance).length,
  })).filter(({ count }) => count > 0);
}

/** Stances over the years. @param positions earliest first. */
export function stanceYears(positions: readonly HeldPosition[]): StanceYears[] {
  const runs: { key: string; years: string[]; held: HeldPosition[] }[] = [];
  for (const [year, held] of Map.groupBy(positions, ({ record }) => yearOf(record))) {
    const key = countStances(held)
      .map(({ stance }) => stance)
      .join();
    const last = runs.at(-1);
    if (last?.key === key) {
      last.years.push(year);
      last.held.push(...held);
    } else runs.push({ key, years: [year], held: [...held] });
  }
  return runs.map(({ years, held }) => ({
    stances: countStances(held)
      .toSorted((left, right) => right.count - left.count)
      .map(({ stance }) => stance),
    years,
  }));
}
