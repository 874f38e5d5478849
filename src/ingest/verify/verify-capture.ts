import { decodePage } from '../page/decode.ts';
import { parsePage } from '../page/html-parse.ts';
import { pageWords } from '../page/html-run.ts';

/** All words of a saved page, in order and in Unicode NFC. */
export interface Capture {
  /** For HTML, one block a paragraph, blank lines between; for plain text, the text as it is. */
  readonly text: string;
  readonly html: boolean;
  /** What may make words unreadable: an encoding that had to be guessed. */
  readonly warnings: readonly string[];
}

/**
 * Reads all words of a saved page, HTML (recognised by what it holds) or plain text.
 * @throws CannotRead with a sentence for editors when it is no text or cannot be parsed.
 */
export function readCapture(bytes: Uint8Array): Capture {
  const { text, html, warnings } = decodePage(bytes);
  if (!html) return { text: text.normalize('NFC'), html, warnings };
  const { runs } = pageWords(parsePage(text));
  return {
    text: runs
      .map((run) => run.text)
      .join('\n\n')
      .normalize('NFC'),
    html,
    warnings,
  };
}

/** Where an offset of the capture's words stands: the line of a plain text, the paragraph of an HTML page; from 1. */
export function placeIn({ text, html }: Capture, offset: number): { line: number } | { paragraph: number } {
  const before = text.slice(0, offset);
  return html ? { paragraph: before.split('\n\n').length } : { line: before.split(/\r\n|[\n\r]/).length };
}
