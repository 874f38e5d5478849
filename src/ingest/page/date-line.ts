import { findDates, type PrintedDate } from '../../archive/printed-date.ts';

/** A date in a line that holds nothing else of note: a day of publication, or of a later change. */
export interface LineDate extends PrintedDate {
  /** `published` or `changed` when the line says so (`Posted on`, `Last updated`); undefined for a date alone. */
  readonly role: 'published' | 'changed' | undefined;
}

const CHANGED = /\b(?:updated?|modified|edited|amended|reviewed|changed|revised|corrected)\b/giu;
const PUBLISHED =
  /\b(?:(?:first\s+)?(?:published|posted|issued|uploaded|created|added|released)(?:\s+online)?|(?:publication|publish(?:ed)?|release|issue)\s+date|date)\b/giu;
const TIME = /\b\d{1,2}(?:[:.]\d{2}){1,2}(?:\s*[ap]\.?m\b\.?)?|\b\d{1,2}\s*[ap]\.?m\b\.?/giu;
const ZONE = /\b(?:gmt|bst|utc|z)\b|[+-]\d{2}:?\d{2}\b/giu;
const FILLING = /\b(?:last|first|on|at|the|by|t|min(?:ute)?s?\s+read|\d+\s+min(?:ute)?s?(?:\s+read)?)\b/giu;

/** Words such as `3 hours ago`: when a page was saved is not known, so they say no day. */
export const RELATIVE =
  /^(?:(?:published|posted|updated)\s*:?\s*)?(?:today|yesterday|just now|last (?:week|month|night)|this (?:morning|afternoon|week)|(?:an?|one|\d+)\s*(?:second|sec|minute|min|hour|hr|day|week|month|year|[smhdwy])s?\s*ago)\b.{0,20}$/iu;

/** Takes dates, times and the words around them out of a line; what is left is not about dates. */
export function withoutDates(line: string): string {
  let rest = line;
  for (const { start, end } of findDates(line).reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest
    .replace(/(?<=\s|^)T(?=\d{2}:)/u, ' ')
    .replace(TIME, ' ')
    .replace(ZONE, ' ')
    .replace(CHANGED, ' ')
    .replace(PUBLISHED, ' ');
}

/** What the last label in the words before a date says of it: that it was published, or changed, then. */
export function dateRole(before: string): LineDate['role'] {
  const changed = [...before.matchAll(CHANGED)].at(-1)?.index ?? -1;
  const published = [...before.matchAll(PUBLISHED)].at(-1)?.index ?? -1;
  if (changed === -1 && published === -1) return undefined;
  return changed > published ? 'changed' : 'published';
}

/** The dates of a line with what it says of each, whatever else the line holds. */
export function labelledDates(line: string): LineDate[] {
  let from = 0;
  return findDates(line).map((date) => {
    const role = dateRole(line.slice(from, date.start));
    from = date.end;
    return { ...date, role };
  });
}

/**
 * The dates of a line that is nothing but dates, times and their labels.
 * `Published: 17 May 2021 | Updated: 18 May 2021` gives both; a sentence with a date in it gives none.
 */
export function readDateLine(line: string): LineDate[] {
  if (line.length > 160) return [];
  const rest = withoutDates(line).replace(FILLING, ' ');
  return /[\p{L}\p{N}]/u.test(rest) ? [] : labelledDates(line);
}
