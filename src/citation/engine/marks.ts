import type { Prose, ProsePart } from '../prose.ts';

/** Control characters, which no field of a record holds, stand for what the engine would otherwise write as HTML. */
export const MARKS = {
  italic: ['\u0001', '\u0002'],
  upright: ['\u0003', '\u0004'],
  link: ['\u0005', '\u0006'],
} as const;

/** Stands for an apostrophe within a word, which the engine would otherwise take for the end of a quotation. */
export const APOSTROPHE = '\u02bc';

const EACH = Object.values(MARKS).flat().join('');

/** Any mark. */
export const ANY_MARK = new RegExp(`[${EACH}]`, 'g');
const PIECE = new RegExp(`[${EACH}]|[^${EACH}]+`, 'g');

/** Splits a citation with marks, as the engine prints it, into its runs. */
export function proseOf(marked: string): Prose {
  const parts: ProsePart[] = [];
  const slopes: boolean[] = [];
  let linked = false;
  for (const [piece] of marked.matchAll(PIECE)) {
    if (piece === MARKS.italic[0]) slopes.push(true);
    else if (piece === MARKS.upright[0]) slopes.push(false);
    else if (piece === MARKS.italic[1] || piece === MARKS.upright[1]) slopes.pop();
    else if (piece === MARKS.link[0]) linked = true;
    else if (piece === MARKS.link[1]) linked = false;
    else
      parts.push({
        text: piece.replaceAll(APOSTROPHE, '’'),
        ...(slopes.at(-1) === true ? { italic: true } : {}),
        ...(linked ? { href: piece } : {}),
      });
  }
  return parts;
}
