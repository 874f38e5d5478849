import type { Library } from '../query/catalogue.ts';

/** The process's own global object: the build loads modules more than once, and writes one search for all. */
const shared: typeof globalThis & { archiveLibrary?: Library } = globalThis;

/** Makes a library the one that pages ask while they are made. */
export function shareLibrary(library: Library): void {
  shared.archiveLibrary = library;
}

/** The library of this process; undefined while editing live, when none was written. */
export function sharedLibrary(): Library | undefined {
  return shared.archiveLibrary;
}
