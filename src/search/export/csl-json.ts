import { type ExportFormat, numberOfKey } from './export-format.ts';

/** CSL-JSON: a list with an item a line. */
export const CSL_JSON: ExportFormat = {
  id: 'csl-json',
  name: 'CSL-JSON',
  whole: '/data/archive.csl.json',
  own: '.csl.json',
  ending: '.csl.json',
  takeApart: (file) => ({
    head: '',
    entries: new Map(
      file.split('\n').flatMap((line): [string, string][] => {
        const item = line.replace(/,$/, '');
        const number = numberOfKey(idOf(item));
        return number === undefined ? [] : [[number, item]];
      }),
    ),
  }),
  putTogether: (_, items) => `[\n${items.join(',\n')}\n]\n`,
};

/** The id of an item; undefined for a line that is none, or of which a part is missing. */
function idOf(line: string): string | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line).id;
  } catch {
    return undefined;
  }
}
