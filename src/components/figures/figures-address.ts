import type { Contradiction } from '../../archive/figures/contradiction.ts';
import { figureAnchor } from '../../archive/figures/figure-anchor.ts';
import type { Archive } from '../../archive/index.ts';
import type { ClaimedFigure, LinkedPolicy } from '../../archive/linked.ts';

/** The page of all figures. */
export const FIGURES = '/figures/';

/** The chapter of a policy that holds its figures. */
export const FIGURES_CHAPTER = 'figures';

/** Where a contradicted figure stands beside those that contradict it. */
export function besideAddress(figure: ClaimedFigure): string {
  return `${FIGURES}#${figureAnchor(figure)}`;
}

/** Where a contradiction stands: at its first figure. */
export function contradictionAddress({ values }: Contradiction): string {
  const first = values[0]?.figures[0];
  return first === undefined ? FIGURES : besideAddress(first.claimed);
}

/** The address of the chapter of a policy’s figures, where it has one. */
export function figuresChapter(archive: Archive, policy: LinkedPolicy): string | undefined {
  return archive.chapters(policy).find(({ name }) => name === FIGURES_CHAPTER)?.address;
}
