import { type Entry, type Library, type ParseError, parse } from '@retorquere/bibtex-parser';
import type { Problem, ReadReferences, ReferenceItem } from '../reference/item.ts';
import { keywordsOf } from '../reference/keyword.ts';
import { spokenName } from '../reference/name.ts';
import { statementTypeOf, workOf } from '../reference/work.ts';
import { bibtexDate } from './bibtex-date.ts';
import { placesIn } from './text-place.ts';

const FIELDS = {
  source: ['journaltitle', 'journal', 'booktitle', 'maintitle', 'eventtitle', 'series'],
  publisher: ['institution', 'publisher', 'school', 'organization'],
  genre: ['titleaddon', 'type', 'entrysubtype'],
  language: ['langid', 'language', 'hyphenation'],
  accessed: ['urldate'],
} as const;
const OTHERS = [
  'title',
  'subtitle',
  'author',
  'date',
  'year',
  'month',
  'day',
  'url',
  'howpublished',
  'keywords',
];
const READ: ReadonlySet<string> = new Set([...Object.values(FIELDS).flat(), ...OTHERS]);
/** Entries that are no works. */
const NO_WORKS = new Set(['set', 'xdata', 'control', 'bibnote']);
const UNDEFINED_STRING = /^Unresolved @string reference "(.*)"$/;
const TAG = /<\/?(?:i|b|em|strong|sub|sup|sc|span|tt|code)(?:\s[^<>]*)?>/g;

/** Reads BibTeX and BibLaTeX as Zotero, Better BibTeX, Mendeley, JabRef, EndNote and the archive itself write it. */
export function readBibtex(text: string): ReadReferences {
  const normal = text.replace(/\r\n?/g, '\n');
  const { entries, errors } = parsed(normal);
  const placeOf = placesIn(normal);
  const items: ReferenceItem[] = [];
  const missing = errors.flatMap(({ error }) => UNDEFINED_STRING.exec(error)?.[1] ?? []);
  let from = 0;
  for (const entry of entries) {
    // Of an entry that could not be read to its end the reader keeps no text; its error is reported.
    if (entry.input === '' || NO_WORKS.has(entry.type)) continue;
    const at = normal.indexOf(entry.input, from);
    if (at !== -1) from = at + entry.input.length;
    if (missing.every((name) => placeOfName(entry.input, name) === -1))
      items.push(itemOf(entry, placeOf(Math.max(at, 0)).line));
  }
  const problems = errors.map((error) => problemOf(error, normal, placeOf));
  return { items, problems, remarks: [] };
}

/** The parser throws at some texts that are no BibTeX; then nothing can be said of where. */
function parsed(text: string): Pick<Library, 'entries' | 'errors'> {
  // JabRef keeps its groups in comments, which the parser would read, and throw at when they are spoiled.
  const plain = text.replace(/(@comment\s*\{\s*jabref)-/gi, '$1 ');
  try {
    return parse(plain, {
      english: false,
      sentenceCase: false,
      caseProtection: false,
      unsupported: 'ignore',
      // As LaTeX, `2021-10~` would lose its last character, and with it that the month is not sure.
      fieldMode: { date: 'verbatim', urldate: 'verbatim' },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { entries: [], errors: [{ error: `its reader gives up (${reason})` }] };
  }
}

function itemOf({ type, fields }: Entry, line: number): ReferenceItem {
  const field = (name: string) => {
    const value: unknown = fields[name];
    const text = Array.isArray(value) ? value.join(' and ') : typeof value === 'string' ? value : '';
    return text.normalize('NFC').replace(TAG, '').trim() || undefined;
  };
  const first = (names: readonly string[]) => names.flatMap((name) => field(name) ?? [])[0];
  const published = howPublished(fields.howpublished ?? '');
  const site =
    type === 'online' || type === 'misc' || type === 'electronic' ? field('organization') : undefined;
  const title = [field('title'), field('subtitle')].filter((part) => part !== undefined).join(': ');
  return {
    line,
    title: title === '' ? undefined : title,
    authors: (fields.author ?? []).flatMap(
      ({ name, firstName, prefix, lastName, suffix }) =>
        // `and others` is no name.
        (lastName === 'others' && firstName === undefined
          ? undefined
          : spokenName({ whole: name, given: firstName, particle: prefix, family: lastName, suffix })) ?? [],
    ),
    ...bibtexDate({
      date: field('date'),
      year: field('year'),
      month: field('month'),
      day: field('day'),
    }),
    work: workOf(type, first(FIELDS.genre) ?? published.genre),
    source: first(FIELDS.source) ?? site ?? published.source,
    publisher: first(FIELDS.publisher),
    url: address(fields.url) ?? published.url,
    accessed: field('urldate'),
    language: first(FIELDS.language),
    keywords: keywordsOf(fields.keywords ?? []),
    ignored: Object.keys(fields).filter((name) => !READ.has(name)),
  };
}

/** What `howpublished` says: an address, a genre with or without the publisher (`Press release, Example Body`), or where. */
function howPublished(given: string): { genre?: string; source?: string; url?: string } {
  const url = /https?:\/\/[^\s"<>{}]+/.exec(given)?.[0];
  if (url !== undefined) return { url };
  const [genre = '', ...rest] = given.replace(TAG, '').split(/,\s*/);
  if (statementTypeOf(genre) === undefined) return given === '' ? {} : { source: given };
  return rest.length === 0 ? { genre } : { genre, source: rest.join(', ') };
}

/** An address without the LaTeX that some programs put into it: `\url{…}`, `{\_}`, `\%`. */
function address(given: string | undefined): string | undefined {
  return given
    ?.replace(/^\\url\{(.*)\}$/, '$1')
    .replace(/\{?\\([_%&#$~])(?:\{\})?\}?/g, '$1')
    .trim();
}

function problemOf(
  { error, input = '' }: ParseError,
  text: string,
  placeOf: ReturnType<typeof placesIn>,
): Problem {
  const [found = '', line, column] = / at line (\d+), column (\d+)(?: in "\w*")?/.exec(error) ?? [];
  const undefinedName = UNDEFINED_STRING.exec(error)?.[1];
  const at = undefinedName === undefined ? text.indexOf(input) : placeOfName(text, undefinedName);
  const begins = placeOf(Math.max(at, 0));
  const entry = line === undefined || input === '' ? '' : `, in the entry that begins on line ${begins.line}`;
  return {
    line: line === undefined ? begins.line : Number(line),
    column: column === undefined ? begins.column : Number(column),
    message: `This is not BibTeX${entry}: ${inSentence(error.replace(found, ''), undefinedName)}.`,
    mend: 'Look for a brace, quotation mark or comma that is missing here or before.',
  };
}

/** Where a name without braces stands as a value. */
function placeOfName(text: string, name: string): number {
  const found = [...text.matchAll(/[=#]\s*([^\s{}",#=]*)/g)].find((match) => match[1] === name);
  return found === undefined ? -1 : found.index + found[0].length - name.length;
}

function inSentence(error: string, undefinedName: string | undefined): string {
  if (undefinedName === '') return 'a value was expected here';
  if (undefinedName !== undefined) return `there is no @string “${undefinedName}”`;
  const [, expected, seen = ''] = /^Token mismatch, expected "(.*?)", found "(\S{0,20})/s.exec(error) ?? [];
  if (expected === undefined) return error.replace(/\s+/g, ' ').replace(/^(.{100}).*/, '$1…');
  return `“${expected}” was expected here, and ${seen === '"...' ? 'the file ends' : `“${seen}” stands here`}`;
}
