import type { Redirection } from '../../archive/redirection.ts';

/** The anchors that once stood on a page and moved, each with where it is now. */
export function movedAnchors(
  page: string,
  redirections: readonly Redirection[],
): { anchor: string; to: string }[] {
  return redirections.flatMap(({ from, to }) =>
    from.startsWith(`${page}#`) ? { anchor: from.slice(page.length + 1), to } : [],
  );
}
