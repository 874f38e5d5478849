import type { ExportFormat, TakenApart } from './export-format.ts';
import { eachOf } from './pool.ts';

/** A record that is to be exported. */
export interface WantedRecord {
  /** Accession number. */
  readonly id: string;
  /** Address of its page inside the archive. */
  readonly address: string;
}

/** How far an export is: files of records, or bytes of the file that holds them all. */
export type Progress =
  | { readonly unit: 'records'; readonly done: number; readonly of: number }
  | { readonly unit: 'bytes'; readonly done: number };

export interface GatherOptions {
  /** How many records the archive has. */
  readonly total: number;
  /** Gives a file of the archive as text, and tells how many bytes have come. @throws when it cannot be had */
  readonly fetchText: (address: string, arrived: (bytes: number) => void) => Promise<string>;
  readonly progress: (progress: Progress) => void;
}

/** Roughly what a record takes in a file, and what a request of its own costs beyond that, in bytes. */
const ENTRY = 1000;
const REQUEST = 4000;
/** More requests than this are a burden on whoever serves them. */
const MOST_REQUESTS = 240;
/** So many at the same time as browsers allow to one host. */
const AT_ONCE = 6;

/** Whether so many records are had for less by their own files than by the file that holds them all. */
export function isLessByOwnFiles(wanted: number, total: number): boolean {
  return wanted <= MOST_REQUESTS && wanted * (ENTRY + REQUEST) <= total * ENTRY + REQUEST;
}

/**
 * Puts a file together of records in their order, from files of the archive, each entry byte for byte.
 * @throws Error when a file cannot be had or an entry is not whole in it: there is no file with a part of the records
 */
export async function gather(
  format: ExportFormat,
  wanted: readonly WantedRecord[],
  options: GatherOptions,
): Promise<string> {
  const { head, entries } =
    format.own !== undefined && isLessByOwnFiles(wanted.length, options.total)
      ? await ownFiles(format, format.own, wanted, options)
      : await wholeFile(format, options);
  const inOrder = wanted.map(({ id }) => {
    const entry = entries.get(id);
    if (entry === undefined) throw new Error(`${id} is not in the ${format.name} files of the archive.`);
    return entry;
  });
  return format.putTogether(head, inOrder);
}

async function ownFiles(
  format: ExportFormat,
  ending: string,
  wanted: readonly WantedRecord[],
  { fetchText, progress }: GatherOptions,
): Promise<TakenApart> {
  let done = 0;
  const files = await eachOf(wanted, AT_ONCE, async ({ address }) => {
    const file = await fetchText(address.slice(0, -1) + ending, () => undefined);
    done += 1;
    progress({ unit: 'records', done, of: wanted.length });
    return format.takeApart(file);
  });
  return { head: files[0]?.head ?? '', entries: new Map(files.flatMap(({ entries }) => [...entries])) };
}

async function wholeFile(format: ExportFormat, { fetchText, progress }: GatherOptions): Promise<TakenApart> {
  return format.takeApart(await fetchText(format.whole, (done) => progress({ unit: 'bytes', done })));
}
