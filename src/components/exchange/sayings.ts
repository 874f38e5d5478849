import { storyOrder } from '../../archive/exchange/steps.ts';
import type { Utterance } from '../../archive/linked.ts';
import { compareText } from '../../archive/order.ts';

/** Fewer characters than this are a word or two out of a sentence. */
const SENTENCE = 40;

/**
 * Some of many quotations for one look: sentences rather than words, of different bodies before more of one, the
 * earliest first; never one that is part of another.
 */
export function someOf(quotations: readonly Utterance[], most: number): Utterance[] {
  const inOrder = [...quotations].sort(
    (left, right) =>
      compareText(storyOrder(left.record.date), storyOrder(right.record.date)) ||
      compareText(left.address, right.address),
  );
  const kept: Utterance[] = [];
  const chosen = (test: (utterance: Utterance) => boolean) => {
    for (const utterance of inOrder) {
      const { text } = utterance.quotation;
      const told = kept.some(
        ({ quotation }) => quotation.text.includes(text) || text.includes(quotation.text),
      );
      if (kept.length < most && !told && test(utterance)) kept.push(utterance);
    }
  };
  const heard = ({ organisation, speaker }: Utterance) => organisation ?? speaker;
  const sentence = ({ quotation }: Utterance) => quotation.text.length >= SENTENCE;
  chosen((utterance) => sentence(utterance) && !kept.some((other) => heard(other) === heard(utterance)));
  chosen(sentence);
  chosen(() => true);
  return inOrder.filter((utterance) => kept.includes(utterance));
}
