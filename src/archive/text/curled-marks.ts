/** A text with curly quotation marks and apostrophes. */
export interface CurledMarks {
  readonly text: string;
  /** False when the side of a mark could not be told from its place; that mark is still straight. */
  readonly certain: boolean;
}

const STRAIGHT = /['"]/;
/** Marks turned the wrong way, or taken for an apostrophe, where the letters around leave no doubt. */
const WRONG =
  /(?<=\p{L})[‘`´](?=\p{L})|(?<=^|[\s([])”(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,!?…])“(?=$|[\s.,;:!?)\]])/gu;
const OPENS_AFTER = /[\s([{‘“–—/-]/u;
const LETTER = /[\p{L}\p{N}]/u;
const DIGIT = /\d/;
/** Words and years that begin with an apostrophe. */
const ELISION = /'(?:tis|twas|twere|em|til|till|cause|cos|n)(?!\p{L})/iuy;
const YEARS = /'\d\ds?(?![\p{L}\p{N}])/uy;
const CLOSE = /(?<=[^\s(['‘“])[’'](?![\p{L}\p{N}])/gu;

/**
 * Turns straight marks into curly ones by their position: single and double stay what they are, feet and inches
 * (6'2", 12") stay straight.
 */
export function curlMarks(original: string): CurledMarks {
  const text = original.replace(WRONG, (mark) => (mark === '”' ? '“' : mark === '“' ? '”' : '’'));
  if (!STRAIGHT.test(text)) return { text, certain: true };
  const lastClose = Array.from(text.matchAll(CLOSE)).at(-1)?.index ?? -1;
  const opened = new Set<string>();
  const curled: string[] = [];
  let certain = true;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    const set = STRAIGHT.test(mark) ? curlAt(text, at, curled.at(-1) ?? ' ', { lastClose, opened }) : mark;
    if (set === undefined) certain = false;
    if (set === '‘' || set === '“') opened.add(set);
    curled.push(set ?? mark);
  }
  return { text: curled.join(''), certain };
}

/** What of the rest of the text decides about a mark. */
interface Around {
  /** Place of the last mark that can close a quotation in single marks; -1 when there is none. */
  readonly lastClose: number;
  /** The opening marks before it. */
  readonly opened: ReadonlySet<string>;
}

/** One straight mark as it is printed; undefined when its side cannot be told. */
function curlAt(text: string, at: number, last: string, { lastClose, opened }: Around): string | undefined {
  const mark = text[at];
  const next = text[at + 1] ?? ' ';
  const [open, close] = mark === '"' ? ['“', '”'] : ['‘', '’'];
  if (OPENS_AFTER.test(last)) {
    if (/\s/.test(next)) return undefined;
    if (mark === '"') return open;
    if (matchesAt(ELISION, text, at)) return close;
    if (lastClose > at) return open;
    return matchesAt(YEARS, text, at) ? close : undefined;
  }
  if (LETTER.test(next)) {
    if (DIGIT.test(last) && DIGIT.test(next)) return mark;
    return mark === "'" ? close : undefined;
  }
  // After a number and with nothing to close, it means feet or inches.
  return DIGIT.test(last) && !opened.has(open) ? mark : close;
}

function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}
