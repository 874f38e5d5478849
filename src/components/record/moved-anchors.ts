import { numberIn, partAddress } from '../../archive/address.ts';
import type { Archive } from '../../archive/index.ts';
import type { Redirection } from '../../archive/redirection.ts';

/** The anchors that once stood on a page and moved, each with where it is now. */
export function movedAnchors(
  page: string,
  redirections: readonly Redirection[],
): { anchor: string; to: string }[] {
  return redirections.flatMap(({ from, to }) =>
    from.startsWith(`${page}#`) ? [{ anchor: from.slice(page.length + 1), to }] : [],
  );
}

/**
 * The anchors that were published on a page that moved as a whole, each with where it is now: where a redirect of its
 * own says, on the new page when that is of the same record, and otherwise nowhere: #q1 of another record is other
 * words.
 */
export function leftAnchors(
  { from, to }: Redirection,
  { ledger, redirections }: Pick<Archive, 'ledger' | 'redirections'>,
): { anchor: string; to: string | undefined }[] {
  const goals = new Map(redirections.resolved.map((one) => [one.from, one.to]));
  const isSameRecord = numberIn(from) !== undefined && numberIn(from) === numberIn(to);
  const listed = ledger.flatMap(({ address }) =>
    address.startsWith(`${from}#`) ? [address.slice(from.length + 1)] : [],
  );
  const moved = movedAnchors(from, redirections.resolved).map(({ anchor }) => anchor);
  return [...new Set([...listed, ...moved])].map((anchor) => {
    const there = isSameRecord ? partAddress(to, anchor) : undefined;
    return { anchor, to: goals.get(partAddress(from, anchor)) ?? goals.get(there ?? '') ?? there };
  });
}
