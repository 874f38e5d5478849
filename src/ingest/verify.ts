import { createHash } from 'node:crypto';
import type { Quotation } from '../archive/schema/quotation.ts';
import { type FoldedText, fold } from './fold.ts';

/** Whether a quotation was found in a capture, and where. */
export type Verification =
  | { readonly id: string; readonly found: true; readonly start: number; readonly end: number }
  | { readonly id: string; readonly found: false; readonly nearest: string | undefined };

const WORD = /[\p{L}\p{N}]/u;

/** Looks for whole words: a quotation must not begin or end in the middle of one. */
function find(capture: FoldedText, wanted: string): { start: number; end: number } | undefined {
  for (let at = capture.text.indexOf(wanted); at !== -1; at = capture.text.indexOf(wanted, at + 1)) {
    const before = capture.text[at - 1] ?? ' ';
    const after = capture.text[at + wanted.length] ?? ' ';
    const cutsIn = WORD.test(before) && WORD.test(wanted[0] ?? ' ');
    const cutsOff = WORD.test(after) && WORD.test(wanted.at(-1) ?? ' ');
    if (cutsIn || cutsOff) continue;
    const start = capture.offsets[at] ?? 0;
    return { start, end: (capture.offsets[at + wanted.length - 1] ?? start) + 1 };
  }
  return undefined;
}

/** The passage of the capture that shares most words with the quotation, as long as it. */
function nearestPassage(capture: string, quotation: string): string | undefined {
  const wanted = new Set(quotation.toLowerCase().split(/\s+/));
  const words = capture.split(/\s+/);
  const width = quotation.split(/\s+/).length;
  const hits = words.map((word) => (wanted.has(word.toLowerCase().replace(/^['"]+|['",.]+$/g, '')) ? 1 : 0));
  let score = hits.slice(0, width).reduce<number>((sum, hit) => sum + hit, 0);
  let best = { score, at: 0 };
  for (let at = 1; at + width <= words.length; at++) {
    score += (hits[at + width - 1] ?? 0) - (hits[at - 1] ?? 0);
    if (score > best.score) best = { score, at };
  }
  return best.score * 2 >= width ? words.slice(best.at, best.at + width).join(' ') : undefined;
}

/**
 * Looks for each quotation in a capture, character for character but for typography (see `fold`).
 * @param capture the words of the saved page.
 */
export function verifyQuotations(
  capture: string,
  quotations: readonly Pick<Quotation, 'id' | 'text'>[],
): Verification[] {
  const folded = fold(capture);
  return quotations.map(({ id, text }) => {
    const wanted = fold(text.trim()).text;
    const place = find(folded, wanted);
    return place === undefined
      ? { id, found: false, nearest: nearestPassage(folded.text, wanted) }
      : { id, found: true, ...place };
  });
}

/** SHA-256 of a capture's bytes in lower-case hexadecimal, as the record keeps it. */
export function captureDigest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
