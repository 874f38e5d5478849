import { MOJIBAKE, mendMojibake } from './mojibake.ts';

/** What is wrong with the characters of a text. */
export interface BadCharacters {
  /** What is wrong, each kind once: `invisible characters (U+200B)`. */
  readonly kinds: readonly string[];
  /** The text with everything mended that can be mended without knowing the page. */
  readonly mended: string;
  /** Whether nothing is left that a person has to look up. */
  readonly complete: boolean;
}

/** Whether a text may hold such characters at all: cheap, and wrong only in saying yes. */
export const UNUSUAL = /[^\t\n\r -~£‘’“”–—…é]/;

// U+200D joins two pictographs to one (a health worker is a person and a staff), and tags follow a black flag to make
// it that of England, Scotland or Wales; anywhere else they hide words from readers.
const INVISIBLE =
  /\u034F|[\u00AD\u115F\u1160\u180E\u200B\u200C\u2060-\u2064\u3164\uFEFF\uFFA0]|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})|(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E007F}]/gu;
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;
const LOST = /[\uFFFD\p{Private_Use}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

/** One kind of bad character, and the text without it. */
interface Kind {
  readonly name: string;
  /** What of the text is named in the message; without it, the kind speaks for itself. */
  readonly pattern?: RegExp;
  mend(text: string): string;
}

/** In this order: what looks like a control character may be half of a mistaken encoding. */
const KINDS: readonly Kind[] = [
  {
    name: 'characters in a mistaken encoding',
    // What was a no-break space is a space: the page breaks its lines by itself.
    mend: (text) => (MOJIBAKE.test(text) ? mendMojibake(text).replaceAll('\u00A0', ' ') : text),
  },
  { name: 'invisible characters', pattern: INVISIBLE, mend: (text) => text.replace(INVISIBLE, '') },
  {
    name: 'marks that turn the direction of text',
    pattern: DIRECTION,
    mend: (text) => text.replace(DIRECTION, ''),
  },
  { name: 'control characters', pattern: CONTROL, mend: (text) => text.replace(CONTROL, '') },
  { name: 'accents apart from their letters (not NFC)', mend: (text) => text.normalize('NFC') },
];

function named(name: string, text: string, pattern: RegExp | undefined): string {
  if (pattern === undefined) return name;
  const codes = Array.from(text.matchAll(pattern), ([character]) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `U+${code}`;
  });
  return `${name} (${[...new Set(codes)].join(', ')})`;
}

/**
 * Finds the characters that no text of the archive needs: invisible ones, control characters, marks that turn the
 * direction of text, lost and private ones, a mistaken encoding, and accents apart from their letters.
 * @returns undefined when there are none
 */
export function badCharacters(text: string): BadCharacters | undefined {
  const kinds: string[] = [];
  let mended = text;
  for (const { name, pattern, mend } of KINDS) {
    const next = mend(mended);
    if (next !== mended) kinds.push(named(name, mended, pattern));
    mended = next;
  }
  const complete = mended.search(LOST) === -1;
  if (!complete) kinds.push(named('characters that stand for lost ones', mended, LOST));
  return kinds.length === 0 ? undefined : { kinds, mended, complete };
}
