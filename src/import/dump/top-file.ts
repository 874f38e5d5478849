import { isUtf8 } from 'node:buffer';
import type { z } from 'zod';
import type { Fault } from '../../archive/finding.ts';
import { redirects } from '../../archive/schema/redirect.ts';
import { site } from '../../archive/schema/site.ts';
import { serialiseYaml } from '../../store/serialise.ts';
import { readYaml } from '../../store/yaml.ts';
import { scanJson } from '../formats/json-scan.ts';
import { placesIn } from '../formats/text-place.ts';
import { keysGivenTwice } from '../line.ts';
import { isTooDeep, TOO_DEEP } from './depth.ts';
import { type DumpedFile, dumpFault, START } from './dumped-file.ts';
import type { TOP_FILES } from './names.ts';

const SCHEMAS: Readonly<Record<'site' | 'redirects', z.core.$ZodType>> = { site, redirects };

/** What stands at the top of the content folder, as a dump has it, or all that keeps it from being read. */
export function readTopFile(
  kind: keyof typeof TOP_FILES,
  path: string,
  file: string,
  bytes: Uint8Array,
): DumpedFile | readonly Fault[] {
  if (!isUtf8(bytes)) {
    const mend = 'Take the file again, or save it in the encoding UTF-8.';
    return [dumpFault(file, START, { rule: 'encoding', message: 'This file is not UTF-8 text.', mend })];
  }
  const text = new TextDecoder().decode(bytes);
  const dumped = { kind, path, file, line: 1 };
  if (kind === 'ledger') {
    // Line for line the same, so a place in the one is the place in the other.
    return { ...dumped, text, data: text, locate: ({ place }) => place ?? START };
  }
  const unreadable = jsonFault(file, text);
  if (unreadable !== undefined) return [unreadable];
  const data: unknown = JSON.parse(text);
  if (isTooDeep(data)) return [dumpFault(file, START, TOO_DEEP)];
  const twice = twiceFaults(file, text);
  if (twice.length > 0) return twice;
  if (typeof data !== 'object' || data === null || Array.isArray(data) !== (kind === 'redirects')) {
    const expected = kind === 'redirects' ? 'a list of redirects' : 'an object that describes the archive';
    return [dumpFault(file, START, { rule: 'schema-type', message: 'This is something else.', expected })];
  }
  return {
    ...dumped,
    text: serialiseYaml(SCHEMAS[kind], data),
    data,
    locate: ({ path: at, shown = at, at: part }) => readYaml(text).locate(shown, part),
  };
}

function jsonFault(file: string, text: string): Fault | undefined {
  const { fault } = scanJson(text);
  if (fault === undefined) return undefined;
  const message = `This file is not JSON: ${fault.expected} was expected here.`;
  return dumpFault(file, placesIn(text)(fault.offset), { rule: 'json', message });
}

function twiceFaults(file: string, text: string): Fault[] {
  const placeOf = placesIn(text);
  return keysGivenTwice(text).map((column) =>
    dumpFault(file, placeOf(column - 1), {
      rule: 'json',
      message: 'This key stands twice in its object.',
      mend: 'Keep one of them.',
    }),
  );
}
