import type { ArchivedRecord, ClaimedFigure, HeldPosition, Utterance } from '../linked.ts';
import { holderOf } from './held-line.ts';

/** What one record shows of a holder on a policy, with the words behind it. */
export interface FoundPositions {
  readonly record: ArchivedRecord;
  readonly positions: readonly HeldPosition[];
  /** Quotations that the record names as evidence of a position; else those of the holder that may be. */
  readonly words: readonly Utterance[];
  /** Figures that the record names as evidence. */
  readonly figures: readonly ClaimedFigure[];
  /** Whether the record says which words are evidence; else the words are all that it quotes of the holder on this. */
  readonly named: boolean;
}

/** Whether words may show a position: of the same body, no other person’s, and marked as being about no other policy. */
function mayShow(utterance: Utterance, held: HeldPosition): boolean {
  const { speaker, organisation = speaker, policy } = utterance;
  const voice = held.holder?.kind === 'person' ? held.holder : undefined;
  return (
    organisation !== undefined &&
    organisation === holderOf(held) &&
    (voice === undefined || speaker === voice || speaker === organisation) &&
    (policy === undefined || policy === held.policy)
  );
}

/**
 * Gathers positions by the record that shows them, in the order of the positions. Most records do not say which of
 * their quotations is evidence for which position: of those every quotation of the same voice is given that is not
 * about another policy, and `named` says that the choice is the archive’s.
 */
export function foundPositions(positions: readonly HeldPosition[]): FoundPositions[] {
  return [...Map.groupBy(positions, ({ record }) => record)].map(([record, held]) => {
    const ids = new Set(held.flatMap(({ position }) => position.evidence ?? []));
    const figures = record.figures.filter(({ figure }) => ids.has(figure.id));
    const evidence = record.quotations.filter(({ quotation }) => ids.has(quotation.id));
    const named = ids.size > 0;
    const words = named
      ? evidence
      : record.quotations.filter((utterance) => held.some((position) => mayShow(utterance, position)));
    return { record, positions: held, words, figures, named };
  });
}
