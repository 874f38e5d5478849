// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
const BREAKING = /[\s\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g;

/** Text in one line: breaks, tabs and control characters become one space. Formats of lines cannot hold them. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(BREAKING, ' ').trim();
}
