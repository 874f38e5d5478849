import { extname } from 'node:path';
import { CSV_COLUMNS } from './csv.ts';
import { delimiterOf } from './csv-rows.ts';
import { endingsOf, IMPORT_FORMATS, type ImportFormat } from './format.ts';
import { isObject, listOf } from './json-items.ts';

/** What a file was taken for, and whether its ending says otherwise. */
export interface Recognised {
  /** Undefined when neither the text nor the ending tells. */
  readonly format: ImportFormat | undefined;
  /** Whether the ending is that of another format. */
  readonly misnamed: boolean;
}

/** Tells the format of a file by its text; by its ending where the text does not tell. */
export function recognise(file: string, text: string): Recognised {
  const ending = extname(file).toLowerCase();
  const byEnding = IMPORT_FORMATS.filter((format) => endingsOf(format).includes(ending));
  const byText = formatOfText(text.trimStart(), ending);
  if (byText === undefined)
    return { format: byEnding.length === 1 ? byEnding[0] : undefined, misnamed: false };
  return { format: byText, misnamed: byEnding.length > 0 && !byEnding.includes(byText) };
}

function formatOfText(text: string, ending: string): ImportFormat | undefined {
  if (/^[[{]/.test(text)) return formatOfJson(text, ending);
  if (text.startsWith('<')) return /<(?:\w+:)?RDF[\s>]/.test(text.slice(0, 5000)) ? 'zotero-rdf' : undefined;
  if (/^TY {0,2}-/im.test(text)) return 'ris';
  if (/^\s*@\s*\w+\s*[{(]/m.test(text)) return 'bibtex';
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const columns = header
    .split(delimiterOf(header))
    .map((name) => name.replaceAll('"', '').trim().toLowerCase());
  return columns.filter((name) => CSV_COLUMNS.some((column) => column === name)).length >=
    Math.min(2, columns.length)
    ? 'csv'
    : undefined;
}

/** JSON of references is a list or has references in it; the archive's own has an object on every line. */
function formatOfJson(text: string, ending: string): ImportFormat | undefined {
  if (text.startsWith('{') && endingsOf('jsonl').includes(ending)) return 'jsonl';
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    if (text.startsWith('{') && /\}[ \t]*\r?\n[ \t]*\{/.test(text)) return 'jsonl';
    return /"itemType"\s*:/.test(text) ? 'zotero-json' : 'csl-json';
  }
  const [first = data] = isObject(data) && Array.isArray(data.items) ? data.items : listOf(data);
  const item = isObject(first) && isObject(first.data) ? first.data : first;
  if (isObject(item) && 'itemType' in item) return 'zotero-json';
  if (Array.isArray(data) || (isObject(data) && Array.isArray(data.items))) return 'csl-json';
  return isObject(item) && 'type' in item && !('kind' in item) ? 'csl-json' : 'jsonl';
}
