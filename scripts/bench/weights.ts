import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listFiles } from '../../src/store/folder.ts';

export interface PageWeight {
  readonly page: string;
  /** HTML with its style sheets, each compressed by gzip as a server would send them, in bytes. */
  readonly bytes: number;
  /** Scripts that the page loads at once, compressed, in bytes. */
  readonly scriptBytes: number;
}

/** What each page of a built site weighs over the wire. */
export function pageWeights(folder: string): PageWeight[] {
  const compressed = new Map<string, number>();
  const weigh = (file: string) => {
    let bytes = compressed.get(file);
    if (bytes === undefined) {
      bytes = gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
      compressed.set(file, bytes);
    }
    return bytes;
  };
  const sum = (html: string, pattern: RegExp) =>
    [...html.matchAll(pattern)].reduce((total, [, file = '']) => total + weigh(file), 0);
  return listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((page) => {
      const html = readFileSync(join(folder, page), 'utf8');
      return {
        page,
        bytes: weigh(page) + sum(html, /<link rel="stylesheet" href="\/([^"]+)"/g),
        scriptBytes: sum(html, /<script[^>]* src="\/([^"]+)"/g),
      };
    });
}
