import type { Fault } from '../archive/finding.ts';
import { fileFault } from './file-fault.ts';

/** A file whose bytes are no UTF-8 text: where the first of them stands, and which encoding they look like. */
export function encodingFault(file: string, bytes: Buffer): Fault {
  const save = 'Open the file in its own encoding and save it in UTF-8';
  if (hasMarkOf16Bits(bytes)) {
    const mend = `${save}: “Save as” of most editors has a list of encodings; “Unicode” there means UTF-16.`;
    return fileFault('encoding', file, 'The file is text in UTF-16, not in UTF-8.', mend);
  }
  const at = firstBadByte(bytes);
  const before = bytes.subarray(0, at).toString('utf8').split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase();
  const place = { line: before.length, column, endLine: before.length, endColumn: column + 1 };
  const read = western(bytes, at);
  const message =
    read === undefined
      ? `The file is not UTF-8 text: the byte ${byte} stands where no character has one.`
      : `The file is not UTF-8 text; it looks like Windows-1252, which has “${read}” here.`;
  return {
    ...fileFault('encoding', file, message, `${save}; look whether such words are right then.`),
    place,
  };
}

function hasMarkOf16Bits([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Offset of the first byte that belongs to no character of UTF-8. */
function firstBadByte(bytes: Buffer): number {
  // Decoding puts other bytes in the place of the first that it cannot read.
  const again = Buffer.from(bytes.toString('utf8'));
  return bytes.findIndex((byte, at) => byte !== again[at]);
}

/** The word around a byte as Windows-1252 has it, when it is one that English texts have. */
function western(bytes: Buffer, at: number): string | undefined {
  const line = new TextDecoder('windows-1252').decode(bytes.subarray(Math.max(0, at - 40), at + 40));
  const middle = Math.min(at, 40);
  if (!/[£€‘’“”–—…éèëïöüçâêôñ½¼°]/.test(line[middle] ?? '')) return undefined;
  const from = line.slice(0, middle).search(/\S*$/);
  return /^\S+/.exec(line.slice(from))?.[0];
}
