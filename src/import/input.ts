import type { Fault } from '../archive/finding.ts';
import { decode } from './decode.ts';
import { endingsOf, IMPORT_FORMATS, type ImportFormat, REFERENCE_FORMATS } from './formats/format.ts';
import { recognise } from './formats/recognise.ts';
import { type InputLine, readLines } from './line.ts';
import type { Note } from './plan.ts';
import type { ReferenceFile } from './reference/map.ts';

/** A file as the user gave it: lines of the archive's own JSON, references, or something that cannot be read. */
export interface InputFile {
  readonly file: string;
  readonly format: ImportFormat | undefined;
  readonly lines: readonly InputLine[];
  readonly references: ReferenceFile | undefined;
  readonly faults: readonly Fault[];
  readonly notes: readonly Note[];
}

/**
 * Reads the bytes of one file in whatever format they are.
 * @param from the format, where the user names it; otherwise the text tells, checked against the file's ending.
 */
export async function readInput(file: string, bytes: Uint8Array, from?: ImportFormat): Promise<InputFile> {
  const decoded = decode(bytes);
  const { format, misnamed } =
    from === undefined ? recognise(file, decoded?.text ?? '') : { format: from, misnamed: false };
  const nothing = { file, format, lines: [], references: undefined, faults: [], notes: [] };
  if (format === 'jsonl') return { ...nothing, ...readLines(file, bytes) };
  if (decoded === undefined) {
    const mend = 'Name the file that was exported as text: RIS, BibTeX, JSON, RDF or CSV.';
    return { ...nothing, faults: [fileFault(file, 'encoding', 'This file holds no text.', mend)] };
  }
  if (format === undefined) {
    const message =
      decoded.text.trim() === '' ? 'This file is empty.' : 'Nothing tells what format this file has.';
    const mend = `Name the format with --from: ${IMPORT_FORMATS.join(', ')}.`;
    return { ...nothing, faults: [fileFault(file, 'import-format', message, mend)] };
  }
  const { name, read } = REFERENCE_FORMATS[format];
  const note = (message: string) => ({ file, line: 1, message });
  const references = { file, format, read: await read(decoded.text) };
  const empty = references.read.items.length === 0 && references.read.problems.length === 0;
  const encoded = `Not UTF-8, so it was read as ${decoded.encoding}: look at letters with accents`;
  return {
    ...nothing,
    references,
    notes: [
      ...(misnamed
        ? [note(`Read as ${name}, although such a file ends in ${endingsOf(format).join(' or ')}`)]
        : []),
      ...(decoded.encoding === 'windows-1252' ? [note(encoded)] : []),
      ...(empty ? [note(`There is no reference in it, read as ${name}`)] : []),
    ],
  };
}

function fileFault(file: string, rule: string, message: string, mend: string): Fault {
  return { rule, severity: 'error', file, path: [], message, mend, place: { line: 1, column: 1 } };
}
