import type { Utterance } from '../linked.ts';
import { compareText } from '../order.ts';
import { groups } from './groups.ts';
import { joinFragments } from './join-fragments.ts';
import { saidWords } from './said-words.ts';
import { isSameUtterance, type Said } from './same-utterance.ts';
import { type Trace, traceOf } from './trace.ts';
import { pairsInCommon } from './word-index.ts';

/**
 * Finds the utterances that several records report: the same words, whole or in part, with other marks, with an
 * ellipsis, with a word changed. Decided by rules alone; the same quotations give the same traces in any order.
 * The work grows with the number of quotations, not with its square.
 * @returns those reported in most records first; then those first said latest
 */
export function findTraces(quotations: readonly Utterance[]): Trace[] {
  const said = quotations
    .map((utterance): Said => ({ utterance, words: saidWords(utterance.quotation.text) }))
    .sort((left, right) => compareText(keyOf(left.utterance), keyOf(right.utterance)));
  const found = groups(said.length);
  for (const [left, right] of pairsInCommon(said)) {
    const [one, other] = [said[left], said[right]];
    if (one !== undefined && other !== undefined && isSameUtterance(one, other)) found.join(left, right);
  }
  joinFragments(said, found);
  return found
    .all()
    .map((places) => places.flatMap((place) => said[place]?.utterance ?? []))
    .filter((versions) => new Set(versions.map(({ record }) => record)).size > 1)
    .map(traceOf)
    .sort(byReach);
}

/** By date, then address: so neighbours in the list are neighbours in time. */
function keyOf({ record, quotation, address }: Utterance): string {
  return `${record.date?.sortKey ?? ''} ${address} ${quotation.id}`;
}

/** Reported in more records first; then first said later; then by address. */
function byReach(left: Trace, right: Trace): number {
  return (
    right.records - left.records ||
    compareText(
      right.first.utterance.record.date?.sortKey ?? '',
      left.first.utterance.record.date?.sortKey ?? '',
    ) ||
    compareText(left.id, right.id)
  );
}
