/** Words that name a body, not a person: `Department of Health and Social Care` is one author. */
const BODY =
  /\b(?:(?:academ|authorit|charit|institut|organi[sz]ation|surger|universit)\p{L}*|agency|alliance|association|board|care|centre|chambers|college|commission|committee|company|confederation|council|department|editorial|education|federation|forum|foundation|government|group|health|hospital|law|library|limited|llp|lmcs?|ltd|ministry|network|news|nhs|office|partners|party|practices?|press|research|royal|services?|society|staff|team|trust|union)\b/iu;

/** Whether a text reads like the name of one person: two to four words with capitals, none of a body's. */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5 || BODY.test(text)) return false;
  return words.every((word) =>
    /^(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|den|la|le|al|bin|ap|ab|y)$/u.test(word),
  );
}

/** Whether a text reads like the name of a body. */
export function isBodyName(text: string): boolean {
  return BODY.test(text);
}
