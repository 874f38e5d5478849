import { badCharacters } from '../archive/text/bad-character.ts';
import { lookAlikes } from '../archive/text/look-alike.ts';
import { typeset } from '../archive/text/typeset.ts';

/** A text as it was typed or copied, made fit for a file, or why it cannot be. */
export type PlainText =
  | { readonly text: string }
  /** What is wrong with it, as a sentence. */
  | { readonly fault: string };

/**
 * Makes of copied words what the archive's rules ask of a text: one line, visible characters, the typography of the
 * house. The words never change.
 */
export function plainText(typed: string): PlainText {
  const bad = badCharacters(typed);
  if (bad !== undefined && !bad.complete) return { fault: `There are ${bad.kinds.join(' and ')} in it.` };
  const visible = (bad?.mended ?? typed).replace(/\s+/g, ' ').trim();
  const disguised = lookAlikes(visible);
  const unclear = disguised.find(({ complete }) => !complete);
  if (unclear !== undefined)
    return { fault: `“${unclear.word}” has letters that are not what they look like.` };
  const plain = disguised.reduce((text, { word, mended }) => text.replace(word, mended), visible);
  return { text: typeset(plain, false).text };
}
