/** The process's own global object: the build loads modules more than once, and writes one search for all. */
const shared: typeof globalThis & { archiveSearchFolder?: string } = globalThis;

/** Says where the search of the archive was written, for pages that ask it while they are made. */
export function shareSearchFolder(folder: string): void {
  shared.archiveSearchFolder = folder;
}

/** The folder in which this process wrote a search; undefined where it wrote none. */
export function sharedSearchFolder(): string | undefined {
  return shared.archiveSearchFolder;
}
