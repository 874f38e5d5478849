import type { LinkedPolicy } from '../linked.ts';
import { compareText } from '../order.ts';

/** Policies in the order in which they were issued; those whose issue is not known come last, by name. */
export function inOrderOfIssue(policies: readonly LinkedPolicy[]): LinkedPolicy[] {
  return policies.toSorted(
    (left, right) =>
      compareText(left.data.issued ?? '~', right.data.issued ?? '~') || compareText(left.name, right.name),
  );
}
