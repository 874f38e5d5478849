import { MOST_WORDS_OF_A_QUOTATION, MOST_WORDS_OF_A_RECORD } from '../archive/rules/quotation-budget.ts';
import type { Quotation } from '../archive/schema/quotation.ts';
import { wordCount } from '../archive/text/plain-words.ts';
import type { FoundQuotation } from './analysis.ts';
import { verifyQuotations } from './verify/verify.ts';

/** What becomes of a quotation that was found. */
export interface DraftQuotation {
  readonly found: FoundQuotation;
  /** As it is written; undefined when it is left out. */
  readonly quotation: Quotation | undefined;
  /** What the editor has to look at; empty when nothing. */
  readonly notes: readonly string[];
}

/**
 * Numbers the quotations and leaves out what is beyond the archive's budget.
 * @param capture the words of the page, in Unicode NFC.
 */
export function draftQuotations(found: readonly FoundQuotation[], capture: string): DraftQuotation[] {
  const drafted: DraftQuotation[] = [];
  let words = 0;
  let number = 0;
  for (const quotation of found) {
    const count = wordCount(quotation.text);
    if (count > MOST_WORDS_OF_A_QUOTATION || words + count > MOST_WORDS_OF_A_RECORD) {
      const limit =
        count > MOST_WORDS_OF_A_QUOTATION
          ? `it has ${count} words, and ${MOST_WORDS_OF_A_QUOTATION} are the most`
          : `with it the record would have more than ${MOST_WORDS_OF_A_RECORD} quoted words`;
      drafted.push({
        found: quotation,
        quotation: undefined,
        notes: [`Left out: ${limit}. Quote the part that matters.`],
      });
      continue;
    }
    words += count;
    drafted.push(draftQuotation(quotation, `q${++number}`, capture));
  }
  return drafted;
}

/** The words as `npm run verify` finds them: pieces joined by a space, or by an ellipsis where more stands between them. */
function wording(found: FoundQuotation, id: string, capture: string): { text: string; verified: boolean } {
  for (const text of [found.text, found.pieces.join(' … ')]) {
    if (verifyQuotations(capture, [{ id, text }])[0]?.found === true) return { text, verified: true };
  }
  return { text: found.text, verified: false };
}

function draftQuotation(found: FoundQuotation, id: string, capture: string): DraftQuotation {
  const { speaker, speaker_id: person, organisation, organisation_id: body, certain, cue } = found;
  const { text, verified } = wording(found, id, capture);
  const notes: string[] = verified
    ? []
    : ['These words are not found as they stand: compare them with the page.'];
  const who = [speaker, organisation].filter((name) => name !== null).join(', ');
  if (!certain)
    notes.push(
      who === '' ? `Nobody is named (${cue}).` : `Perhaps ${who} (${cue}): not written, look at the page.`,
    );
  else if (speaker !== null && person === null)
    notes.push(`${who} said it (${cue}); the archive has no entry for the person yet.`);
  else if (speaker === null && organisation !== null && body === null)
    notes.push(`${organisation} said it (${cue}); the archive has no entry for it yet.`);
  const known = certain
    ? { speaker: speaker === null ? body : person, organisation: speaker === null ? null : body }
    : undefined;
  return {
    found,
    notes,
    quotation: {
      id,
      text,
      speaker: known?.speaker ?? undefined,
      organisation: known?.organisation ?? undefined,
    },
  };
}
