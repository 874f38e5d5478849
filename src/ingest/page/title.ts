import type { PageMetadata } from './html-metadata.ts';

/** The title as printed, or as the page's head has it when none is. */
export interface TitleChoice {
  readonly title?: string | undefined;
  readonly warnings: readonly string[];
}

/** Titles that share fewer of their words than this are different ones. */
const ALIKE = 0.5;

function wordsOf(title: string): Set<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Share of the shorter title's words that the other has, 0 to 1. */
function likeness(left: string, right: string): number {
  const [first, second] = [wordsOf(left), wordsOf(right)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(1, Math.min(first.size, second.size));
}

function sameWords(left: string, right: string): boolean {
  return [...wordsOf(left)].join(' ') === [...wordsOf(right)].join(' ');
}

/** A title without the site's name at its end (`Title | The Example Times`) or beginning. */
function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(/\s+(?:[|–—·»-]|::)\s+/u);
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? '';
  if (site !== undefined && sameWords(last, site))
    return title.slice(0, title.lastIndexOf(last)).replace(/\s+\S+\s*$/u, '');
  const bar = title.lastIndexOf(' | ');
  return bar > 0 ? withoutSite(title.slice(0, bar).trim(), site) : title;
}

/**
 * Chooses the title: the printed heading, as far as it is the page's and not the site's; where none is printed,
 * what the head says. A heading that has little in common with what the head says is taken with a warning.
 * @param headings the page's `<h1>` in order.
 */
export function chooseTitle(headings: readonly string[], metadata: PageMetadata): TitleChoice {
  const { site, jsonLd } = metadata;
  const [stated] = [metadata.title, jsonLd?.headline, metadata.windowTitle]
    .filter((title) => title !== undefined)
    .map((title) => withoutSite(title, site));
  const printed = headings.filter((heading) => site === undefined || !sameWords(heading, site));
  if (stated === undefined) return { title: printed[0], warnings: [] };
  const ranked = printed.map((heading) => ({ heading, like: likeness(heading, stated) }));
  const best = ranked.reduce<(typeof ranked)[number] | undefined>(
    (found, next) => (found === undefined || next.like > found.like ? next : found),
    undefined,
  );
  if (best === undefined) return { title: stated, warnings: [] };
  const warning = `The page prints the title “${best.heading}”, but calls itself “${stated}”.`;
  return { title: best.heading, warnings: best.like < ALIKE ? [warning] : [] };
}
