import { type Citation, notesOf } from './citation.ts';
import { GENRES } from './genre.ts';
import type { DateParts, Issued } from './issued.ts';
import type { CitedName } from './name.ts';

/** A date of CSL-JSON 1.0.2. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly season?: 1 | 2 | 3 | 4;
  readonly circa?: true;
  /** In words, where the parts cannot say it: open intervals and decades. */
  readonly literal?: string;
}

/** A name of CSL-JSON 1.0.2. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly 'non-dropping-particle'?: string;
  readonly suffix?: string;
  readonly literal?: string;
}

/** An item of CSL-JSON 1.0.2 (the input schema of the Citation Style Language), with the fields that the archive fills. */
export interface CslItem {
  readonly id: string;
  readonly 'citation-key': string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly issued?: CslDate;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly genre?: string;
  readonly URL: string;
  readonly language: string;
  readonly archive: string;
  readonly archive_location: string;
  readonly 'call-number': string;
  readonly note?: string;
  /** What CSL has no variable for; readers leave it alone. */
  readonly custom: { readonly edtf?: string; readonly status: 'published' | 'withdrawn' };
}

function nameOf(name: CitedName): CslName {
  if (name.kind === 'body') return { literal: name.literal };
  return {
    family: name.family,
    ...(name.given === undefined ? {} : { given: name.given }),
    ...(name.particle === undefined ? {} : { 'non-dropping-particle': name.particle }),
    ...(name.suffix === undefined ? {} : { suffix: name.suffix }),
  };
}

function numbers({ year, month, day }: DateParts): number[] {
  return [year, month, day].filter((part) => part !== undefined);
}

/** A season as CSL 1.0.2 writes it in date-parts of an interval: months 13 to 16 stand for spring to winter. */
function endOf(parts: DateParts): number[] {
  return parts.season === undefined ? numbers(parts) : [parts.year, parts.season + 12];
}

function dateOf({ from, to, interval, circa, words }: Issued): CslDate {
  if (from === undefined || (interval && to === undefined)) return { literal: words };
  return {
    'date-parts': to === undefined ? [numbers(from)] : [endOf(from), endOf(to)],
    ...(from.season !== undefined && to === undefined ? { season: from.season } : {}),
    ...(circa ? { circa: true } : {}),
  };
}

/** A citation as a CSL-JSON item. The date as written in the record (EDTF) is kept in `custom`. */
export function toCslItem(citation: Citation): CslItem {
  const { issued, container, publisher, label, archive } = citation;
  const notes = notesOf(citation);
  // Styles print a report or speech with a container as “In …”, as if it were a chapter of the site.
  const standsAlone = citation.genre === 'report' || citation.genre === 'speech';
  const named = [
    container,
    ...citation.authors.map((name) => (name.kind === 'body' ? name.literal : undefined)),
  ];
  const printedBy = standsAlone
    ? (container ?? publisher)
    : named.includes(publisher)
      ? undefined
      : publisher;
  return {
    id: citation.key,
    'citation-key': citation.key,
    type: GENRES[citation.genre].csl,
    title: citation.title,
    ...(citation.authors.length === 0 ? {} : { author: citation.authors.map(nameOf) }),
    ...(issued === undefined ? {} : { issued: dateOf(issued) }),
    ...(container === undefined || standsAlone ? {} : { 'container-title': container }),
    ...(printedBy === undefined ? {} : { publisher: printedBy }),
    ...(label === undefined ? {} : { genre: label }),
    URL: citation.url,
    language: citation.language,
    archive: archive.name,
    archive_location: archive.url,
    'call-number': archive.accession,
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
    custom: {
      ...(issued === undefined ? {} : { edtf: issued.edtf }),
      status: citation.withdrawn === undefined ? 'published' : 'withdrawn',
    },
  };
}

/** Several citations as one CSL-JSON file, an item a line. */
export function cslJsonFile(items: Iterable<string>): string {
  const lines = [...items];
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}
