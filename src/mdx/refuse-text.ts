import type { Places } from './places.ts';
import type { BodyProblem } from './problem.ts';

/** The most characters of a body; about 5,000 words. What it holds is an abstract. */
export const LONGEST_BODY = 30_000;

/** The most straight quotation marks; Sätteri 0.10.5 needs time with the square of their number. */
export const MOST_MARKS = 2000;

// Controls but tab and line ends, marks that turn the direction of text (what is read is not what stands
// there), surrogates without their half, noncharacters.
const FORBIDDEN =
  /(?![\t\r\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/** Refuses characters that no text needs, and texts so long that they cannot be meant. */
export function refuseText(text: string, places: Places): { problems: BodyProblem[]; unreadable: boolean } {
  const tooMuch =
    text.length > LONGEST_BODY
      ? `The body has ${text.length} characters; ${LONGEST_BODY} are the most.`
      : text.length > MOST_MARKS && (text.match(/["']/g)?.length ?? 0) > MOST_MARKS
        ? `The body has more than ${MOST_MARKS} straight quotation marks.`
        : undefined;
  if (tooMuch !== undefined) {
    return {
      problems: [{ rule: 'mdx-syntax', message: tooMuch, place: places.between(0, 0) }],
      unreadable: true,
    };
  }
  const problems = Array.from(text.matchAll(FORBIDDEN), (match): BodyProblem => {
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return {
      rule: 'mdx-syntax',
      message: `The character U+${code} is invisible and may not stand in a body.`,
      mend: 'Delete it.',
      place: places.between(match.index, match.index + match[0].length),
    };
  });
  return { problems, unreadable: false };
}
