import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const MAIN = createRequire(resolve('package.json')).resolve('@sveltia/cms');
/** Folder of the web editor's package. */
const FOLDER = dirname(dirname(MAIN));

/** A text file of the web editor's package. */
export function packageText(path: string): string {
  return readFileSync(join(FOLDER, path), 'utf8');
}

/** A file of the package as a response. */
export function packageResponse(path: string, type: string): Response {
  return new Response(readFileSync(join(FOLDER, path)), { headers: { 'content-type': type } });
}

/** Names of the files in a folder of the package, in a fixed order. */
export function packageNames(folder: string): string[] {
  return readdirSync(join(FOLDER, folder)).sort();
}
