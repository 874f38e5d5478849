import type { HeldPosition } from '../linked.ts';
import { STANCE_NAMES, type Stance } from '../schema/stances.ts';
import { yearOf } from '../year-of.ts';

/** Years that follow each other among those recorded, in each of which the same stances were taken. */
export interface StanceYears {
  /** From support to opposition, each once. */
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
  const runs: { stances: Stance[]; years: string[] }[] = [];
  for (const [year, held] of Map.groupBy(positions, ({ record }) => yearOf(record))) {
    const stances = countStances(held).map(({ stance }) => stance);
    const last = runs.at(-1);
    if (last !== undefined && last.stances.join() === stances.join()) last.years.push(year);
    else runs.push({ stances, years: [year] });
  }
  return runs;
}
