import { curlMarks } from './curled-marks.ts';

/** A text in the typography of the house, and what had to be changed for it. */
export interface Typeset {
  readonly text: string;
  /** What was changed, each kind once: `straight quotation marks or apostrophes`. Empty when nothing was. */
  readonly slips: readonly string[];
  /** False when a straight mark is left whose side could not be told. */
  readonly certain: boolean;
}

/** Whether a text may have such slips: cheap, and wrong only in saying yes. */
export const PERHAPS_UNSET =
  /["'`´‘“”\t\n\r\u00A0\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]| [ \-.,;:!?)\]]|[([] |--|\.\.\.|^ | $/;

interface Step {
  readonly slip: string;
  /** Whether the step would change what counts as printed in a quotation. */
  readonly inexact?: true;
  mend(text: string): string;
}

const STEPS: readonly Step[] = [
  { slip: 'spaces at the ends', mend: (text) => text.trim() },
  { slip: 'no-break or other special spaces', mend: (text) => text.replace(/[^\S \n]/gu, ' ') },
  { slip: 'double spaces', mend: (text) => text.replace(/ {2,}/g, ' ') },
  { slip: 'full stops for an ellipsis', mend: (text) => text.replace(/(?<!\.)\.\.\.(?!\.)/g, '…') },
  { slip: 'a hyphen for a dash', mend: (text) => text.replace(/(?<=\S) - (?=\S)/g, ' – ') },
  {
    slip: 'double hyphens',
    inexact: true,
    mend: (text) => text.replace(/(?<=[^\s-])(?: -- |--)(?=[^\s-])/g, ' – '),
  },
  {
    slip: 'spaces before punctuation',
    inexact: true,
    mend: (text) => text.replace(/(?<=\S) +(?=[.,;:!?](?:\s|$))/g, ''),
  },
  {
    slip: 'spaces inside marks',
    inexact: true,
    mend: (text) => text.replace(/(?<=[‘“([]) +| +(?=[”)\]])/g, ''),
  },
];

/**
 * Sets a text as the house does: curly marks by their position, an en dash between spaces, the ellipsis as one
 * character, single plain spaces. The words never change.
 * @param exact for quotations: what the page prints differently from us stays, so that the words are still found in it
 */
export function typeset(original: string, exact: boolean): Typeset {
  let text = original;
  const slips: string[] = [];
  for (const { slip, inexact, mend } of STEPS) {
    if (exact && inexact) continue;
    const mended = mend(text);
    if (mended !== text) slips.push(slip);
    text = mended;
  }
  const curled = curlMarks(text);
  if (curled.text !== text || !curled.certain) slips.push('straight quotation marks or apostrophes');
  return { text: curled.text, slips, certain: curled.certain };
}
