import { readFileSync } from 'node:fs';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { OutputFile } from '../outputs/output-file.ts';

/** The mark of the archive, from which all icons are made. */
const MARK = new URL('../../public/favicon.svg', import.meta.url);

/** Pixels: what iOS puts on a home screen, and what is asked for at /favicon.ico. */
const HOME_SCREEN = 180;
const SMALL = 32;

/** The mark as PNG; the corners of a home screen's icon are cut by the telephone. */
async function picture(size: number, mark: string): Promise<Buffer> {
  const canvas = createCanvas(size, size);
  const drawn = await loadImage(Buffer.from(mark.replace('<svg ', `<svg width="${size}" height="${size}" `)));
  canvas.getContext('2d').drawImage(drawn, 0, 0, size, size);
  return canvas.encodeSync('png');
}

/** An ICO file that holds one PNG. */
function icon(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  // One picture of this size in 32-bit colour, which begins where this head ends.
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.set([size, size], 6);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

/** The icons for which browsers and telephones ask by themselves, beside `favicon.svg`. */
export async function iconFiles(): Promise<OutputFile[]> {
  const mark = readFileSync(MARK, 'utf8');
  const square = mark.replace(/ rx="[^"]*"/, '');
  return [
    { path: 'apple-touch-icon.png', content: await picture(HOME_SCREEN, square) },
    { path: 'favicon.ico', content: icon(await picture(SMALL, mark), SMALL) },
  ];
}
