/** A text brought to one typography, with the place of each of its characters in the original. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, its offset in the original; one more entry for the end. */
  readonly offsets: readonly number[];
}

const SAME: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
};
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/u;

/**
 * Folds what differs between two prints of the same words and nothing else: runs of white space to one space,
 * the shapes of quotation marks, apostrophes and dashes, the ellipsis to three full stops; soft hyphens and
 * zero-width characters go. Letters, digits and all other marks stay as they are.
 */
export function fold(original: string): FoldedText {
  let text = '';
  const offsets: number[] = [];
  for (let at = 0; at < original.length; at++) {
    const character = original[at] ?? '';
    if (INVISIBLE.test(character)) continue;
    const folded = /\s/u.test(character) ? ' ' : (SAME[character] ?? character);
    if (folded === ' ' && text.endsWith(' ')) continue;
    for (const unit of folded) {
      text += unit;
      offsets.push(at);
    }
  }
  offsets.push(original.length);
  return { text, offsets };
}
