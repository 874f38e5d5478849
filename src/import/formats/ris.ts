import { MONTH_NAMES } from '../../archive/month-names.ts';
import { agreedDate, dateOfParts, type ReadDate, readDate } from '../reference/date.ts';
import type { ReadReferences, ReferenceItem, Remark } from '../reference/item.ts';
import { keywordsOf } from '../reference/keyword.ts';
import { spokenName } from '../reference/name.ts';
import { workOf } from '../reference/work.ts';
import { type RisEntry, risEntries } from './ris-entry.ts';

/** What is read of an entry; for each, the tags that can hold it, the best first. */
const TAGS = {
  title: ['TI', 'T1', 'CT'],
  source: ['T2', 'JF', 'BT', 'JO', 'JA', 'J2'],
  publisher: ['PB'],
  url: ['UR'],
  genre: ['M3'],
  language: ['LA'],
  accessed: ['Y2'],
} as const;
const MANY = ['TY', 'ID', 'AU', 'A1', 'KW', 'DA', 'PY', 'Y1'];
const READ: ReadonlySet<string> = new Set([...Object.values(TAGS).flat(), ...MANY]);

/**
 * Reads RIS as Zotero, Mendeley, EndNote and the archive itself write it. The entries are cut by a reader of our own
 * because those on npm lose the lines, dates and authors that this one must keep, and stop at a tag in lower case.
 */
export function readRis(text: string): ReadReferences {
  const { entries, problems, headed } = risEntries(text);
  const remarks: Remark[] = headed
    ? [{ line: 1, message: 'What stands before the first reference was passed over' }]
    : [];
  const last = entries.at(-1);
  if (last?.closed === false) {
    remarks.push({
      line: last.line,
      message: 'The last reference has no ER: the file may have been cut off',
    });
  }
  return { items: entries.map(itemOf), problems, remarks };
}

function itemOf(entry: RisEntry): ReferenceItem {
  const all = (...tags: readonly string[]) =>
    entry.fields
      .filter(({ tag, value }) => tags.includes(tag) && value !== '')
      .map(({ tag, value }) => (tag === 'KW' ? value : value.replaceAll('\n', ' ')));
  const first = (tags: readonly string[]) => tags.flatMap((tag) => all(tag))[0];
  const type = first(['TY']) ?? '';
  const beside = all('UR').slice(1).length > 0 ? ['UR (further addresses)'] : [];
  const ignored = entry.fields
    .filter(({ tag, value }) => value !== '' && !READ.has(tag))
    .map(({ tag }) => tag);
  return {
    line: entry.line,
    title: first(TAGS.title),
    authors: all('AU', 'A1').flatMap((name) => nameOf(name) ?? []),
    ...dateIn(all('DA'), all('PY', 'Y1')),
    work: workOf(type, first(TAGS.genre)),
    // Of a report with a publisher, the second title is that of a series.
    source: /^RPRT$/i.test(type) && all('PB').length > 0 ? undefined : first(TAGS.source),
    publisher: first(TAGS.publisher),
    url: first(TAGS.url),
    accessed: first(TAGS.accessed),
    language: first(TAGS.language),
    keywords: keywordsOf(all('KW').flatMap((words) => words.split(/[;\n]/))),
    ignored: [...new Set([...ignored, ...beside])],
  };
}

/** `Family, Given, Suffix`; a name without a comma is a body's. */
function nameOf(name: string): string | undefined {
  const [family, given, ...suffix] = name.split(/\s*,\s*/);
  return spokenName({ given, family, suffix: suffix.join(' ') });
}

function dateIn(dates: readonly string[], years: readonly string[]): ReadDate {
  const year = years.map((given) => /^\d{4}/.exec(given)?.[0]).find((given) => given !== undefined);
  // EndNote writes the day alone into DA (`May 17`): its year is that of PY.
  const whole = dates.map((given) =>
    /\d{4}|\//.test(given) || year === undefined ? given : `${given} ${year}`,
  );
  return agreedDate([...whole, ...years].map(readRisDate));
}

/** `YYYY/MM/DD/other information`, where the words in the fourth place can say it better; otherwise as it is. */
function readRisDate(given: string): ReadDate {
  const [, year, month, day, words = ''] =
    /^(\d{4})\/(\d{0,2})(?:\/(\d{0,2})(?:\/(.*))?)?$/.exec(given) ?? [];
  if (year === undefined || (month !== '' && Number(month) > 12)) return readDate(given);
  const part = (digits: string | undefined) => (digits ? Number(digits) : undefined);
  const date = dateOfParts(Number(year), part(month), part(day));
  if (date === undefined) return readDate(given);
  const numbers = [part(day), MONTH_NAMES[(part(month) ?? 0) - 1], year].filter((one) => one !== undefined);
  const other = words === '' ? {} : readDate(/\d{4}/.test(words) ? words : inOrder(words, numbers.join(' ')));
  return other.date === undefined ? { date } : { date: agreedDate([{ date }, other]).date && other.date };
}

/** Words of the fourth place where a date in words has them: `c.` before the rest, `(uncertain)` behind it. */
function inOrder(words: string, rest: string): string {
  const days = /^(\d{1,2}) to (\d{1,2})$/.exec(words);
  if (days !== null) return `${days[1]} ${rest} to ${days[2]} ${rest}`;
  const doubted = words.replace(/\s*\(uncertain\)/, '');
  return `${doubted} ${rest}${doubted === words ? '' : ' (uncertain)'}`.trim();
}
