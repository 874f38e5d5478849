import { type Citation, notesOf } from './citation.ts';
import { GENRES } from './genre.ts';
import { type CitedName, familyName } from './name.ts';
import { oneLine } from './one-line.ts';
import { risDate } from './ris-date.ts';

/** `Family, Given, Suffix`; a body as it stands, but for commas, which would invert it. */
function risName(name: CitedName): string {
  if (name.kind === 'body') return name.literal.replaceAll(',', ' ');
  return [
    familyName(name),
    ...(name.given === undefined ? [] : [name.given]),
    ...(name.suffix === undefined ? [] : [name.suffix]),
  ].join(', ');
}

/**
 * A citation as an RIS record (specification of 2011): CRLF, one tag a line, no line breaks in values, `TY` first
 * and `ER` last. No access date (`Y2`): nobody knows when the reader looked.
 */
export function toRis(citation: Citation): string {
  const { issued, archive, container } = citation;
  const year = issued?.from?.year;
  const fields: [string, string | undefined][] = [
    ['TY', GENRES[citation.genre].ris],
    ['ID', citation.key],
    ...citation.authors.map((name): [string, string] => ['AU', risName(name)]),
    ['TI', citation.title],
    ['T2', container],
    ['M3', citation.label],
    ['PB', citation.publisher ?? (citation.genre === 'report' ? container : undefined)],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', issued === undefined ? undefined : risDate(issued)],
    ['LA', citation.language],
    ['UR', citation.url],
    ['DB', archive.name],
    ['AN', archive.accession],
    ['AV', archive.url],
    ...(issued !== undefined && issued.from === undefined
      ? [['N1', `Dated ${issued.words}.`] as [string, string]]
      : []),
    ...notesOf(citation).map((note): [string, string] => ['N1', note]),
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const line = value === undefined ? '' : oneLine(value);
    return line === '' ? [] : [`${tag}  - ${line}\r\n`];
  });
  return `${lines.join('')}ER  - \r\n`;
}

/** References as one RIS file; nothing at all when there are none, as RIS has no comments. */
export function risFile(references: readonly string[]): string {
  return references.join('\r\n');
}
