import type { Phrase } from '../sentences/phrase.ts';
import { isText, type Token } from '../sentences/token.ts';

const NEGATION = [
  'not',
  'never',
  'nor',
  'neither',
  'nobody',
  'none',
  'without',
  'cannot',
  'hardly',
  'barely',
];

const REFUSAL =
  /^(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|avoid(?:s|ed|ing)?|resist(?:s|ed|ing)?|short|disown(?:s|ed)?|refrain(?:s|ed|ing)?|rather|instead|far|fail(?:s|ed|ing)?)$/i;

/** Whether it is said that somebody did not say so. */
export function isNegated(
  tokens: readonly Token[],
  subject: Phrase | undefined,
  left: number,
  at: number,
): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 5); before--) {
    const token = tokens[before];
    if (token?.kind !== 'word') break;
    // “he’d have called it” is what nobody said.
    if (isText(token, 'have') && isText(tokens[before - 1], 'would', '’d', "'d", 'might', 'could'))
      return true;
    if (isText(token, ...NEGATION) || /n[’']t$/i.test(token.text)) return true;
    if (REFUSAL.test(token.text) && (before < left || /^(?:rather|instead|short|far)$/i.test(token.text)))
      return true;
    if (subject !== undefined && before < subject.from) break;
  }
  // “Nor did she say”, “Never has it said”.
  const first = subject === undefined ? undefined : tokens[subject.from - 2];
  return (
    isText(first, 'nor', 'never', 'neither', 'not') ||
    isText(tokens[(subject?.from ?? 0) - 1], 'nor', 'neither')
  );
}
