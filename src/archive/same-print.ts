import { badCharacters, UNUSUAL } from './text/bad-character.ts';
import { withoutEnclosingMarks } from './text/enclosing-marks.ts';
import { lookAlikes, PERHAPS_LOOK_ALIKE } from './text/look-alike.ts';
import { typeset } from './text/typeset.ts';

/**
 * Whether two texts are the same words in another print: quotation marks, dashes, spaces, the marks around the whole,
 * characters that cannot be seen or only look like others. What the check mends by itself is never another text.
 */
export function isSamePrint(left: string, right: string): boolean {
  return left === right || plainPrint(left) === plainPrint(right);
}

function plainPrint(text: string): string {
  const sound = UNUSUAL.test(text) ? (badCharacters(text)?.mended ?? text) : text;
  const found = PERHAPS_LOOK_ALIKE.test(sound) ? lookAlikes(sound) : [];
  const legible = found.reduce((all, { word, mended }) => all.replace(word, mended), sound);
  const { text: set } = typeset(legible, false);
  return (withoutEnclosingMarks(set) ?? set)
    .replace(/[‘’‚‛'`´]/g, "'")
    .replace(/[“”„‟"]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-');
}
