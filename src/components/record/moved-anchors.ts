import { flattenRedirects } from '../../archive/redirection.ts';
import type { Redirect } from '../../archive/schema/redirect.ts';

/** The anchors that once stood on a page and moved, each with where it is now. */
export function movedAnchors(page: string, redirects: readonly Redirect[]): { anchor: string; to: string }[] {
  return flattenRedirects(redirects).resolved.flatMap(({ from, to }) =>
    from.startsWith(`${page}#`) ? { anchor: from.slice(page.length + 1), to } : [],
  );
}
