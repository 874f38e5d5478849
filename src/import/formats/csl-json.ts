import { parseDate } from '../../archive/edtf.ts';
import { agreedDate, dateOfParts, type ReadDate, readDate } from '../reference/date.ts';
import type { ReadReferences, ReferenceItem } from '../reference/item.ts';
import { keywordsOf } from '../reference/keyword.ts';
import { spokenName } from '../reference/name.ts';
import { workOf } from '../reference/work.ts';
import { isObject, type JsonItem, jsonItems, listOf, textOf } from './json-items.ts';

const READ = new Set([
  'id',
  'citation-key',
  'type',
  'title',
  'author',
  'issued',
  'container-title',
  'publisher',
  'genre',
  'URL',
  'accessed',
  'language',
  'keyword',
]);

/** Reads CSL-JSON 1.0.2: a list of items, or one. */
export function readCslJson(text: string): ReadReferences {
  const { items, problems } = jsonItems(text);
  return { items: items.map(itemOf), problems, remarks: [] };
}

function itemOf({ line, data }: JsonItem): ReferenceItem {
  const field = (name: string) => textOf(data[name]);
  const custom = isObject(data.custom) ? data.custom : {};
  return {
    line,
    title: plainTitle(field('title')),
    authors: listOf(data.author).flatMap((name) => authorOf(name) ?? []),
    ...dateIn(data.issued, textOf(custom.edtf)),
    work: workOf(field('type') ?? '', field('genre')),
    source: field('container-title'),
    publisher: field('publisher'),
    url: field('URL'),
    accessed: dateIn(data.accessed).date,
    language: field('language'),
    keywords: keywordsOf(field('keyword')?.split(/[;,]/) ?? []),
    ignored: Object.keys(data).filter((name) => !READ.has(name) && !isOwn(name, custom) && data[name] !== ''),
  };
}

/** Styles read these tags in titles; the archive has plain ones. */
function plainTitle(title: string | undefined): string | undefined {
  return title?.replace(/<\/?(?:i|b|sub|sup|sc|span)(?:\s[^<>]*)?>/g, '');
}

/** What the archive's own export says of a record's date and state is read or of no matter. */
function isOwn(name: string, custom: object): boolean {
  return name === 'custom' && Object.keys(custom).every((key) => key === 'edtf' || key === 'status');
}

function authorOf(name: unknown): string | undefined {
  if (!isObject(name)) return spokenName({ whole: textOf(name) });
  const particles = [name['dropping-particle'], name['non-dropping-particle']].flatMap(
    (part) => textOf(part) ?? [],
  );
  return spokenName({
    whole: textOf(name.literal),
    given: textOf(name.given),
    particle: particles.join(' '),
    family: textOf(name.family),
    suffix: textOf(name.suffix),
  });
}

/** @param edtf the date as the archive's own export keeps it beside CSL's, which cannot say all of it. */
function dateIn(date: unknown, edtf?: string): ReadDate {
  if (edtf !== undefined && parseDate(edtf) !== null) return { date: edtf };
  if (!isObject(date)) return readDate(textOf(date) ?? '');
  const parts = listOf(date['date-parts']).map(listOf);
  const words = [date.raw, date.literal].flatMap((given) => textOf(given) ?? []);
  const [from, to] = parts.map(([year, month, day]) => partsDate(year, month ?? seasonOf(date.season), day));
  if (parts.length === 0) return agreedDate(words.map(readDate));
  if (from === undefined || parts.length > 2 || (parts.length === 2 && to === undefined)) {
    return { undated: `the date-parts ${JSON.stringify(date['date-parts'])} are no date` };
  }
  const circa = date.circa === undefined || date.circa === false || date.circa === 0 ? '' : '~';
  const whole = to === undefined ? from + circa : `${from}${circa}/${to}${circa}`;
  return parseDate(whole) === null ? { undated: `${from} to ${to} is no period` } : { date: whole };
}

/** CSL counts seasons from 1 to 4, in date-parts from 13 or from 21; EDTF from 21. */
function seasonOf(season: unknown): number | undefined {
  const number = Number(season);
  return number >= 1 && number <= 4 ? number + 20 : undefined;
}

function partsDate(year: unknown, month: unknown, day: unknown): string | undefined {
  const number = (value: unknown) => (textOf(value) === undefined ? undefined : Number(value));
  const [first, second, third] = [number(year), number(month), number(day)];
  if (first === undefined || !Number.isInteger(first) || first < 0) return undefined;
  if (second === undefined || second <= 12) return dateOfParts(first, second, third);
  const season = `${String(first).padStart(4, '0')}-${second < 17 ? second + 8 : second}`;
  return parseDate(season) === null ? undefined : season;
}
