/** A file of several records, taken apart: what stands before them, and each one exactly as it stands there. */
export interface TakenApart {
  /** What a file of this format begins with, whichever records follow; mostly empty. */
  readonly head: string;
  /** Entries by accession number. One that is cut off at the end of the file is not among them. */
  readonly entries: ReadonlyMap<string, string>;
}

/** A format in which found records are taken away, and the files of the archive that hold them in it. */
export interface ExportFormat {
  readonly id: string;
  /** What readers call it. */
  readonly name: string;
  /** Address of the file that holds every record. */
  readonly whole: string;
  /** Ending of the file that holds one record; absent when records have none of their own in this format. */
  readonly own?: string;
  /** Ending of what is exported. */
  readonly ending: string;
  takeApart(file: string): TakenApart;
  /** A file of this format with these entries. */
  putTogether(head: string, entries: readonly string[]): string;
}

/** The accession number that a citation key ends in: `gppa-2026-0001`. Keys of quotations end in more. */
export function numberOfKey(key: string | undefined): string | undefined {
  return /(?:^|-)(\d{4}-\d{4,6})$/.exec(key ?? '')?.[1];
}

/** Entries that a pattern finds one after the other; its first group is the citation key. */
export function entriesFound(file: string, pattern: RegExp): Map<string, string> {
  const entries = new Map<string, string>();
  for (const [entry, key] of file.matchAll(pattern)) {
    const number = numberOfKey(key);
    if (number !== undefined) entries.set(number, entry);
  }
  return entries;
}
