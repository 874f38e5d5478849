/**
 * A stem as Pagefind stores it, such that no stored word begins with another one. Pagefind finds words by their
 * beginning, and falls back to a shorter word when it knows none; both are then impossible, and it answers for exactly
 * the stem asked. Letters end in a digit, digits in a letter, other scripts are spelled in hexadecimal.
 */
export function stemKey(stem: string): string {
  if (/^[a-z]+$/.test(stem)) return `${stem}0`;
  if (/^[0-9]+$/.test(stem)) return `${stem}x`;
  const hexadecimal = [...stem].map((letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(6, '0'));
  return `0${hexadecimal.join('')}y`;
}
