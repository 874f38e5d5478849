/** Control characters but tab and line breaks, halves of surrogate pairs, and the two non-characters. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Text without the characters that no XML 1.0 file can hold, escaped or not: one of them makes it unreadable. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '');
}
