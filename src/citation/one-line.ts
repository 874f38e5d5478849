const BREAKING = /[\s\p{Cc}]+/gu;

/** Text in one line: breaks, tabs and control characters become one space. Formats of lines cannot hold them. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(BREAKING, ' ').trim();
}
