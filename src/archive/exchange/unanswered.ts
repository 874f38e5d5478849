import type { LinkedPolicy } from '../linked.ts';

/**
 * Whether records on a policy are said to answer its issuer, and none of the issuer to answer anything on it: the
 * exchange, as recorded, ends with the others. Only what records say outright (`answers`) counts.
 */
export function isUnanswered({ issuer, records }: LinkedPolicy): boolean {
  if (issuer === undefined) return false;
  const of = (record: LinkedPolicy['records'][number]) => record.issuer === issuer;
  const answered = records.some((record) => !of(record) && record.answers.some(of));
  return answered && !records.some((record) => of(record) && record.answers.length > 0);
}
