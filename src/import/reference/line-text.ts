import { badCharacters } from '../../archive/text/bad-character.ts';
import { lookAlikes } from '../../archive/text/look-alike.ts';
import { typeset } from '../../archive/text/typeset.ts';

/** Words of a reference as a record can hold them. */
export interface LineText {
  /** In one line, in the typography of the house, of visible characters. The words are those of the reference. */
  readonly text: string;
  /** What no program can mend, as the end of a sentence: `characters that stand for lost ones (U+FFFD)`. */
  readonly doubt?: string | undefined;
}

const MAIL_ADDRESS = /[^\s<>(),;]+@[^\s<>(),;]+\.[^\s<>(),;]+/;

/** Sets the words of a reference as records have them. */
export function lineText(given: string): LineText {
  const bad = badCharacters(given);
  const line = (bad?.mended ?? given)
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const set = typeset(line, false);
  const printed = set.certain ? set.text : line;
  const unlike = lookAlikes(printed);
  const text = unlike.reduce((plain, { word, mended }) => plain.replace(word, mended), printed);
  if (bad?.complete === false) return { text, doubt: bad.kinds.at(-1) };
  return unlike.every(({ complete }) => complete)
    ? { text }
    : { text, doubt: 'letters that are not what they look like' };
}

/** Authors or keywords as records have them. What cannot be one is left out, a mail address is not repeated. */
export function linesOf(
  given: readonly string[],
  noun: 'author' | 'keyword',
): { lines: string[]; notes: string[] } {
  const lines: string[] = [];
  const notes: string[] = [];
  for (const words of given) {
    const { text, doubt } = lineText(words);
    if (MAIL_ADDRESS.test(text)) notes.push(`an ${noun} with a mail address was left out`);
    else if (doubt !== undefined) notes.push(`the ${noun} “${text}” was left out: it has ${doubt}`);
    else if (text.length > 300)
      notes.push(`the ${noun} “${text.slice(0, 40)}…” was left out: it is too long`);
    else if (text !== '' && !lines.includes(text)) lines.push(text);
  }
  return { lines, notes };
}
