import edtf from 'edtf';

/** How finely a date is known. `open` is an interval without a beginning or an end. */
export type Precision = 'day' | 'month' | 'year' | 'season' | 'decade' | 'interval' | 'open';

/**
 * A date of the Extended Date/Time Format, level 1 (ISO 8601-2:2019), read once.
 * The text is what the file says and what every page and export gives back.
 */
export interface EdtfDate {
  /** The date as written in the file, e.g. `2021-10~`. */
  readonly text: string;
  readonly precision: Precision;
  /** Inferred rather than seen (`~` or `%`). */
  readonly approximate: boolean;
  /** Doubted (`?` or `%`). */
  readonly uncertain: boolean;
  /** First and last day that the date can mean, `YYYY-MM-DD`; empty string for an open end. */
  readonly earliest: string;
  readonly latest: string;
  /** Orders dates: by earliest day, then the less precise first. A plain string comparison suffices. */
  readonly sortKey: string;
}

const KNOWN = new Map<string, EdtfDate | null>();

/** What the archive takes as a date: days, months, years, seasons and decades, qualified or in an interval. */
const FORM = /^(?:\d{4}-\d{2}(?:-\d{2})?|\d{4}|\d{3}X)[~?%]?$/;

function day(milliseconds: number): string {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : '';
}

function precisionOf(text: string): Precision {
  const [from, to] = text.split('/');
  if (to !== undefined) return from === '..' || to === '..' || from === '' || to === '' ? 'open' : 'interval';
  const plain = text.replace(/[~?%]$/, '');
  if (plain.endsWith('X')) return 'decade';
  if (plain.length === 10) return 'day';
  if (plain.length === 4) return 'year';
  return Number(plain.slice(5)) > 12 ? 'season' : 'month';
}

const PLAIN_DAY = /^[1-9]\d{3}-\d{2}-\d{2}$/;

/** A day without qualification, which nearly every date is, needs no grammar. */
function readDay(text: string): EdtfDate | null {
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(milliseconds) || day(milliseconds) !== text) return null;
  const sortKey = `${text}/1`;
  return {
    text,
    precision: 'day',
    approximate: false,
    uncertain: false,
    earliest: text,
    latest: text,
    sortKey,
  };
}

function read(text: string): EdtfDate | null {
  if (PLAIN_DAY.test(text)) return readDay(text);
  const parts = text.split('/');
  const dated = parts.filter((part) => part !== '..' && part !== '');
  if (parts.length > 2 || dated.length === 0 || !dated.every((part) => FORM.test(part))) return null;
  try {
    const value = edtf(text);
    const precision = precisionOf(text);
    const earliest = day(value.min);
    const latest = day(value.max);
    if (earliest !== '' && latest !== '' && earliest > latest) return null;
    return {
      text,
      precision,
      approximate: /[~%]/.test(text),
      uncertain: /[?%]/.test(text),
      earliest,
      latest,
      sortKey: `${earliest || '0000-00-00'}/${precision === 'day' ? 1 : 0}`,
    };
  } catch {
    return null;
  }
}

/**
 * Reads an EDTF level 1 date.
 * @returns the date, or null when the text is no date of level 1 (or no real day, such as `2021-02-30`).
 */
export function parseDate(text: string): EdtfDate | null {
  let known = KNOWN.get(text);
  if (known === undefined) {
    known = read(text);
    KNOWN.set(text, known);
  }
  return known;
}

/** Reads a date that a schema has already accepted. @throws RangeError when it is no date after all. */
export function dateOf(text: string): EdtfDate {
  const date = parseDate(text);
  if (date === null) throw new RangeError(`not an EDTF level 1 date: ${text}`);
  return date;
}
