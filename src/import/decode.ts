import { isUtf8 } from 'node:buffer';

/** A file's bytes as text, without a byte order mark. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
}

/**
 * Decodes the bytes of a file of references. What is not UTF-8 is taken for windows-1252, in which older programs
 * write; a file that begins with the mark of UTF-16 is that.
 * @returns undefined when the file holds no text.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const utf16 = markedUtf16(bytes);
  const encoding = utf16 === undefined ? (isUtf8(bytes) ? 'utf-8' : 'windows-1252') : 'utf-16';
  const text = new TextDecoder(utf16 ?? encoding).decode(bytes);
  return text.includes('\0') ? undefined : { text, encoding };
}

function markedUtf16([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}
