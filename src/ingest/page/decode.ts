import { Buffer } from 'node:buffer';
import { CannotRead } from './cannot-read.ts';

/** A saved file's text, and whether it is a page of HTML or plain text. */
export interface DecodedPage {
  readonly text: string;
  readonly html: boolean;
  readonly warnings: readonly string[];
}

/** No page of words comes near this; in bytes. */
const LARGEST = 32 * 2 ** 20;

/** What files begin with that are no text, in Latin-1, with what to say of them. */
const FORMATS: readonly (readonly [beginning: string, sentence: string])[] = [
  ['%PDF', 'It is a PDF; save its words as plain text instead.'],
  [
    'PK\u0003\u0004',
    'It is a ZIP archive or an office document; save the page as HTML or its words as plain text.',
  ],
  ['\u001f\u008b', 'It is compressed with gzip; unpack it first.'],
  ['\u0089PNG', 'It is a picture; save the page as HTML or its words as plain text.'],
  ['\u00ff\u00d8\u00ff', 'It is a picture; save the page as HTML or its words as plain text.'],
  ['GIF8', 'It is a picture; save the page as HTML or its words as plain text.'],
  ['bplist', 'It is a Safari web archive; save the page as HTML (page source) instead.'],
];

const ASK_FOR_TEXT = 'Save the page as HTML or its words as plain text.';

/** MHTML, as browsers save a “web page, single file”. */
const WEB_ARCHIVE =
  /^(?:From: <Saved by|MIME-Version: |(?:[\w-]+: .*\r?\n){1,10}Content-Type: multipart\/related)/i;

const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

function byteOrderMark(bytes: Uint8Array): string | undefined {
  return MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];
}

/** The encoding that the page declares; a page whose declaration can be read is not in UTF-16, whatever it says. */
function declaredEncoding(beginning: string): string | undefined {
  const label =
    /<meta\b[^>]{0,500}?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(beginning)?.[1] ??
    /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w:.-]+)/i.exec(beginning)?.[1];
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}

function refuseOtherFormats(bytes: Uint8Array, beginning: string, marked: boolean): void {
  const sentence = FORMATS.find(([start]) => beginning.startsWith(start))?.[1];
  if (sentence !== undefined) throw new CannotRead(sentence);
  if (WEB_ARCHIVE.test(beginning)) {
    throw new CannotRead('It is a web archive (MHTML); save the page as “HTML only” instead.');
  }
  if (!marked && bytes.subarray(0, 65_536).includes(0)) {
    throw new CannotRead(`It is no text: it has bytes of zero in it. ${ASK_FOR_TEXT}`);
  }
}

/** UTF-8, unless its bytes are not: then windows-1252, which browsers take where nothing is declared. */
function decodeUndeclared(bytes: Uint8Array): { text: string; warnings: readonly string[] } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warnings: [] };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const broken = text.match(/\uFFFD/g)?.length ?? 0;
    const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
    return whole > broken
      ? { text, warnings: [`${broken} characters of the file are not UTF-8 and could not be read (�).`] }
      : {
          text: new TextDecoder('windows-1252').decode(bytes),
          warnings: ['The file is not UTF-8 and declares no encoding; it was read as windows-1252.'],
        };
  }
}

/** Whether a text is HTML, by what it holds: a file's name says nothing. */
export function isHtml(text: string): boolean {
  const beginning = text.slice(0, 4096).trimStart();
  if (/^<(?:!doctype\s+html|html|head|body|\?xml|!--|article|main|div|p|meta|section|h1)\b/i.test(beginning))
    return true;
  if (/^\s*<(?:!doctype\s+html|html|head|body)\b/im.test(beginning)) return true;
  return (
    (text.slice(0, 200_000).match(/<\/(?:p|div|span|a|li|article|section|h[1-6])\s*>/gi)?.length ?? 0) >= 3
  );
}

/**
 * Decodes a saved page: by its byte order mark, else by the encoding that its HTML declares, else as UTF-8.
 * @throws CannotRead when it is no text, or larger than 32 MB.
 */
export function decodePage(saved: Uint8Array | string): DecodedPage {
  if (saved.length > LARGEST) {
    throw new CannotRead(
      `It has ${Math.round(saved.length / 2 ** 20)} MB, more than any page of words. ${ASK_FOR_TEXT}`,
    );
  }
  if (typeof saved === 'string') return { text: saved, html: isHtml(saved), warnings: [] };
  // TextDecoder has no Latin-1: its “latin1” is windows-1252.
  const beginning = Buffer.from(saved.subarray(0, 8192)).toString('latin1');
  const mark = byteOrderMark(saved);
  refuseOtherFormats(saved, beginning, mark !== undefined);
  const declared = mark ?? (isHtml(beginning) ? declaredEncoding(beginning) : undefined);
  const { text, warnings } =
    declared === undefined || (declared === 'utf-8' && mark === undefined)
      ? decodeUndeclared(saved)
      : { text: new TextDecoder(declared).decode(saved), warnings: [] };
  return { text, html: isHtml(text), warnings };
}
