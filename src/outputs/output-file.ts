/** One file of the published archive, beside its pages. */
export interface OutputFile {
  /** Path from the root of the site, without a leading slash: `articles/2026-0001.json`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Path of the file that says the same as a page in another format: `/articles/2026-0001/` + `.bib`. */
export function filePath(pageAddress: string, suffix: string): string {
  return pageAddress.slice(1, -1) + suffix;
}
