import { parseDate } from '../edtf.ts';
import { meantDate } from './date-slip.ts';
import { ACCESSION_NUMBER, ENTITY_ID, PART_ID } from './identifier.ts';

/** What a value in another form was meant as. */
export interface Meant {
  readonly value: string;
  /** Whether it can have meant nothing else. */
  readonly certain: boolean;
  /** What a person has to look up when it is not certain, as an instruction. */
  readonly mend?: string;
}

/** The forms that the schemas ask for, by how their messages begin, and how to read a value that misses one. */
const FORMS: readonly (readonly [form: string, read: (written: string) => Meant | undefined])[] = [
  ['an id in lower-case', meantId],
  ['a date such as', meantDate],
  ['a day such as', meantDay],
  ['a short id', (written) => certainly(written.toLowerCase(), PART_ID)],
  ['an accession number', (written) => certainly(written.replace(/[/_–. ]/, '-'), ACCESSION_NUMBER)],
  ['a SHA-256', (written) => certainly(written.toLowerCase(), /^[0-9a-f]{64}$/)],
  ['a web address', meantAddress],
];

/**
 * What a value that misses its form was meant as.
 * @param form how the schema describes the form.
 * @returns undefined when nothing can be told.
 */
export function meantForm(form: string, written: unknown): Meant | undefined {
  if (typeof written !== 'string') return undefined;
  return FORMS.find(([beginning]) => form.startsWith(beginning))?.[1](written);
}

function certainly(value: string, form: RegExp): Meant | undefined {
  return form.test(value) ? { value, certain: true } : undefined;
}

/** A name has a capital and few words; whether something has the id that it becomes is for another rule to say. */
const NAME = /^\p{Lu}[\p{L}\p{N}’'.&-]*(?: [\p{L}\p{N}’'.&-]+){0,7}$/u;
/** Sentences about somebody are no names. */
const NO_NAME = /\b(?:a|an|of an?|spokes\w+|who|said)\b/;

/** `The Example Times`, `example_times` and `Example-Times` as an id. */
function meantId(written: string): Meant | undefined {
  const value = written
    .normalize('NFKD')
    .replace(/[\p{M}’'.]/gu, '')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (!ENTITY_ID.test(value) || value.length > 100) return undefined;
  const certain =
    /^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*$/.test(written) || (NAME.test(written) && !NO_NAME.test(written));
  return { value, certain, mend: 'Write the id, which is the name of its file without the ending.' };
}

function meantDay(written: string): Meant | undefined {
  const meant = meantDate(written);
  return meant !== undefined && parseDate(meant.value)?.precision === 'day' ? meant : undefined;
}

/** A protocol that is misspelt or left out, before what looks like the name of a site. */
const PROTOCOL = /^(?:h?t?t?ps?|htt?ps?)?:?\/{0,2}(?=(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#:]|$))/i;
const ONE_SLASH = /^(https?:)\/(?=[^/])/i;

/** Which protocol is meant when it is left out or misspelt has to be tried. */
function meantAddress(written: string): Meant | undefined {
  const text = written.trim();
  if (/[\s@]/.test(text)) return undefined;
  const certain = ONE_SLASH.test(text);
  const value = certain ? text.replace(ONE_SLASH, '$1//') : text.replace(PROTOCOL, 'https://');
  if (value === text || !/^https?:\/\//i.test(value) || !URL.canParse(value)) return undefined;
  return { value, certain, mend: 'Write the whole address, and look whether the page opens at it.' };
}
