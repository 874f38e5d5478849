import { isText } from '../sentences/token.ts';
import type { Ground, ReadSentence } from './ground.ts';

/** “According to the GLS, the plan is ‘…’”; “in the words of Dr Example, it is ‘…’”. */
export function according({ tokens, phrases }: ReadSentence, at: number): Ground | undefined {
  // “For Dr Example, it is ‘…’”
  const person = isText(tokens[0], 'for', 'to') ? phrases[0] : undefined;
  const parted =
    person !== undefined && (isText(tokens[person.to], ',') || isText(tokens[person.to - 1], ','));
  if (person?.kind === 'person' && person.from === 1 && parted)
    return { subject: person, cue: undefined, how: 'governing', negated: false, from: 0, to: person.to };
  for (const [index, token] of tokens.entries()) {
    const begins =
      (isText(token, 'according') && isText(tokens[index + 1], 'to')) ||
      (isText(token, 'words') && isText(tokens[index + 1], 'of'));
    const subject = begins
      ? phrases.find(({ from, to }) => from === index + 2 || (from <= index && to > index + 2))
      : undefined;
    if (subject !== undefined && (subject.kind !== 'thing' || subject.head === 'words'))
      return {
        subject,
        cue: undefined,
        how: at > index ? 'governing' : 'trailing',
        negated: false,
        from: index,
        to: subject.to,
      };
  }
  return undefined;
}

const CLAIM =
  /^(?:claims?|warnings?|description|criticisms?|assertion|suggestion|complaints?|view|belief|insistence|promise|remarks?|call|calls|demands?|plea|verdict|accusations?|allegations?|admission|assurances?|concession|boast|reference|comments?|words|phrase|insistence|denunciation)$/;

/** “the GLS’s description of the plan as ‘…’”: a noun of saying with an owner. */
export function claimed({ phrases }: ReadSentence, at: number): Ground | undefined {
  const subject = phrases.findLast(
    ({ from, head, of, ofNoun, by }) =>
      from < at && CLAIM.test(head) && (of !== undefined || by !== undefined || ofNoun !== undefined),
  );
  return subject === undefined
    ? undefined
    : { subject, cue: undefined, how: 'governing', negated: false, from: subject.from, to: subject.to };
}

/** A document's words without a verb of saying: “the SOP asks for”, “under the guidance, practices must”. */
export function inDocument({ tokens, phrases }: ReadSentence, at: number): Ground | undefined {
  const subject = phrases.find(
    ({ kind, from, determiner, name }) =>
      kind === 'document' &&
      from < at &&
      (determiner !== '' || name !== undefined || isText(tokens[from - 1], 'under')),
  );
  if (subject === undefined) return undefined;
  const first = phrases[0];
  if (isText(tokens[at - 1], 'on', 'about', 'of', 'for')) return undefined;
  const leads =
    subject === first || (subject.from > 0 && isText(tokens[subject.from - 1], 'under', 'in', 'to'));
  if (!leads) return undefined;
  return { subject, cue: undefined, how: 'document', negated: false, from: subject.from, to: subject.to };
}
