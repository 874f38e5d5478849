import { createHash } from 'node:crypto';
import type { Quotation } from '../../archive/schema/quotation.ts';
import { type Allowance, findQuotation } from './verify-match.ts';
import { type Nearest, nearestPassage } from './verify-nearest.ts';
import { patternOf } from './verify-pattern.ts';
import { pageTextOf } from './verify-split.ts';
import { wordsOf } from './words.ts';

/** Whether a quotation was found in a capture, and where: offsets into its words in UTF-16 units, `end` exclusive. */
export type Verification =
  | {
      readonly id: string;
      readonly found: true;
      readonly start: number;
      readonly end: number;
      /** What it needed of the allowances that `NORMALISATION` declares; empty when its words stand there literally. */
      readonly allowances: readonly Allowance[];
    }
  | { readonly id: string; readonly found: false; readonly nearest: Nearest | undefined };

/**
 * Looks for each quotation in a capture, word for word and mark for mark; what is allowed beside is declared in
 * `NORMALISATION`.
 * @param capture the words of the saved page, in Unicode NFC.
 */
export function verifyQuotations(
  capture: string,
  quotations: readonly Pick<Quotation, 'id' | 'text'>[],
): Verification[] {
  const page = pageTextOf(capture);
  return quotations.map(({ id, text }): Verification => {
    const match = findQuotation(page, patternOf(text));
    const [first, last] = match === undefined ? [] : [page.words[match.from], page.words[match.to - 1]];
    if (match !== undefined && first !== undefined && last !== undefined) {
      return { id, found: true, start: first.start, end: last.end, allowances: match.allowances };
    }
    const composed = text.normalize('NFC');
    return { id, found: false, nearest: nearestPassage(page, { text: composed, words: wordsOf(composed) }) };
  });
}

/** SHA-256 of a capture's bytes in lower-case hexadecimal, as the record keeps it. */
export function captureDigest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
