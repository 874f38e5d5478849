import { isDeepStrictEqual } from 'node:util';
import type { Fault } from '../../archive/finding.ts';
import type { Archive } from '../../archive/index.ts';
import { contentData } from '../../outputs/json/content-json.ts';
import { isObject } from '../formats/json-items.ts';
import { type DumpedFile, dumpFault } from './dumped-file.ts';

/**
 * Holds every line of a dump against what the restored archive would give out again. A line that would come out
 * otherwise, or not at all, is no line of a dump.
 */
export function notGivenBack(files: readonly DumpedFile[], archive: Archive): Fault[] {
  const given = new Map(contentData(archive).map((one) => [one.file, one]));
  return files.flatMap((file) => {
    if (file.kind === 'site' || file.kind === 'redirects' || file.kind === 'ledger') return [];
    const back = given.get(file.path);
    if (isDeepStrictEqual(back, file.data)) return [];
    return dumpFault(file.file, file.locate({ path: ['status'] }), {
      rule: 'import-dump',
      message:
        back === undefined
          ? `${file.path} is not published, so no dump would hold it.`
          : `${file.path} would not be given out again as it stands here: ${differing(back, file.data)}.`,
      expected: 'a line as a dump has it: of records that are published or withdrawn, what is public',
      mend: 'Take the file again from the archive that gave it out; drafts are imported from a file of their own.',
    });
  });
}

function differing(back: { readonly data: object }, dumped: unknown): string {
  const data = isObject(dumped) && isObject(dumped.data) ? dumped.data : {};
  const key = [...new Set([...Object.keys(data), ...Object.keys(back.data)])].find(
    (one) => !isDeepStrictEqual(Reflect.get(data, one), Reflect.get(back.data, one)),
  );
  return key === undefined ? 'its text differs' : `its ${key} differs`;
}
