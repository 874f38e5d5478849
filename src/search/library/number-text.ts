/**
 * Printable characters, without the two that JSON escapes. The first stand for a number by themselves; those after
 * them for the lowest part of a larger one, which goes on.
 */
const CHARACTERS = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter(
  (character) => character !== '"' && character !== '\\',
);
/** Measured: with gzip a fifth smaller than decimals, and smaller than with a half or a third as many. */
const ALONE = 77;
const MORE = CHARACTERS.length - ALONE;
const VALUES = new Int8Array(128);
for (const [value, character] of CHARACTERS.entries()) VALUES[character.charCodeAt(0)] = value;

/** Writes whole numbers from 0 as text, small ones as one character each. @throws RangeError for others. */
export function writeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    if (!Number.isSafeInteger(number) || number < 0) throw new RangeError(`${number} cannot be written.`);
    let rest = number;
    while (rest >= ALONE) {
      const low = ALONE + ((rest - ALONE) % MORE);
      text += CHARACTERS[low];
      rest = (rest - low) / MORE;
    }
    text += CHARACTERS[rest];
  }
  return text;
}

/** The numbers of a text that `writeNumbers` made. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let scale = 1;
  for (let at = 0; at < text.length; at++) {
    const value = VALUES[text.charCodeAt(at)] ?? 0;
    number += value * scale;
    if (value < ALONE) {
      numbers.push(number);
      number = 0;
      scale = 1;
    } else scale *= MORE;
  }
  return numbers;
}
