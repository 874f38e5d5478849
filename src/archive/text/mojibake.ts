/** The characters of Windows-1252 that are not those of Latin 1, from 0x80; a space where it has none. */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const TRAIL = `[\\u0080-\\u00BF${HIGH.replaceAll(' ', '')}]`;

/**
 * UTF-8 read as Windows-1252: `â€™` for ’, `Â£` for £, `Ã©` for é. Only what no text has by chance: the first bytes of
 * Latin letters and signs, and those of typographic marks.
 */
export const MOJIBAKE = new RegExp(`[ÂÃ]${TRAIL}|â[€„‚]${TRAIL}|ï»¿`, 'u');
const EVERY = new RegExp(MOJIBAKE.source, 'gu');

function byteOf(character: string): number {
  const high = HIGH.indexOf(character);
  return high === -1 ? character.charCodeAt(0) : 0x80 + high;
}

/** The text with each such group of characters turned back into the one that was meant. */
export function mendMojibake(text: string): string {
  const decoder = new TextDecoder();
  return text.replace(EVERY, (group) => decoder.decode(Uint8Array.from(group, byteOf)));
}
