import { inflateSync } from 'node:zlib';

/** The table of a WOFF font, unpacked. @throws Error when it has none of this name. */
function table(font: Buffer, name: string): Buffer {
  const tables = font.readUInt16BE(12);
  for (let at = 44; at < 44 + 20 * tables; at += 20) {
    if (font.toString('latin1', at, at + 4) !== name) continue;
    const offset = font.readUInt32BE(at + 4);
    const packed = font.subarray(offset, offset + font.readUInt32BE(at + 8));
    return packed.length < font.readUInt32BE(at + 12) ? inflateSync(packed) : packed;
  }
  throw new Error(`The font has no table ${name}.`);
}

/** Ranges of code points of a format 4 subtable of `cmap`, both ends within. */
function ranges(subtable: Buffer): [first: number, last: number][] {
  const count = subtable.readUInt16BE(6) / 2;
  return Array.from({ length: count }, (_, index) => [
    subtable.readUInt16BE(16 + 2 * count + 2 * index),
    subtable.readUInt16BE(14 + 2 * index),
  ]);
}

/**
 * The code points for which a WOFF font has glyphs, below U+FFFF.
 * @throws Error when it keeps them in a form that this does not read.
 */
export function charactersOf(font: Buffer): number[] {
  const cmap = table(font, 'cmap');
  for (let at = 4; at < 4 + 8 * cmap.readUInt16BE(2); at += 8) {
    const subtable = cmap.subarray(cmap.readUInt32BE(at + 4));
    if (subtable.readUInt16BE(0) !== 4) continue;
    return ranges(subtable).flatMap(([first, last]) =>
      last === 0xffff ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index),
    );
  }
  throw new Error('The font has no map of format 4.');
}
