import type { Fault } from '../../archive/finding.ts';
import type { Existing } from '../existing.ts';
import { isObject } from '../formats/json-items.ts';
import { type Difference, differenceOf } from './difference.ts';
import { type DumpedFile, dumpFault } from './dumped-file.ts';

/** Whether the content folder has a file of the dump: not at all, as the dump has it, or otherwise. */
export type Presence =
  | { readonly is: 'absent' }
  | { readonly is: 'there'; readonly there: string; readonly number: string | undefined }
  | { readonly is: 'other'; readonly fault: Fault };

/**
 * Tells of each file of a dump whether the content folder has it. A record is known by its number, wherever its file
 * is; everything else by its path.
 * @param content the content folder, as messages name it.
 */
export function presenceIn({ files, records }: Existing, content: string): (file: DumpedFile) => Presence {
  const byNumber = new Map(
    records.flatMap(({ number, place }) => (number === undefined ? [] : [[number, place] as const])),
  );
  return (file) => {
    const number = numberOf(file);
    const path = byNumber.get(number ?? '') ?? file.path;
    const text = files.get(path);
    if (text === undefined) return { is: 'absent' };
    const difference = differenceOf(file, text);
    if (difference === undefined) return { is: 'there', there: path, number };
    return { is: 'other', fault: differs(file, number ?? path, difference, `${content}/${path}`) };
  };
}

function differs(
  file: DumpedFile,
  name: string,
  { what, path, place, line }: Difference,
  there: string,
): Fault {
  return dumpFault(file.file, file.locate({ path, place: place ?? { line: file.line, column: 1 } }), {
    rule: 'import-differs',
    message: `${name} is in the content folder already, and ${what} (${there}:${line}).`,
    expected: 'the same, or a content folder that does not have it yet',
    mend: 'Nothing is written over. Restore the dump in an empty folder (--content) and compare the two.',
  });
}

/** The accession number that a record of a dump claims. */
function numberOf({ kind, data }: DumpedFile): string | undefined {
  if (kind !== 'record' || !isObject(data) || !isObject(data.data)) return undefined;
  return typeof data.data.id === 'string' ? data.data.id : undefined;
}
