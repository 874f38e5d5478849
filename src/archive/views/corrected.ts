import { formatDate } from '../format-date.ts';
import type { Archive } from '../index.ts';
import type { Correction } from '../schema/correction.ts';
import { type DifferenceRun, wordDifference } from '../text/word-difference.ts';

/** What a correction did to a field, for readers. */
export interface Corrected {
  /** The field as readers call it: `Title`, `Words`. */
  readonly name: string;
  /** Id of the quotation or figure of which it is a field. */
  readonly part: string | undefined;
  /** The words taken out and put in, among those that stayed; none when the correction does not say. */
  readonly runs: readonly DifferenceRun[];
}

const NAMES: Readonly<Record<string, string>> = {
  title: 'Title',
  source: 'Source',
  url: 'Address of the original',
  known_through: 'Known through',
  date: 'Date',
  date_note: 'Note on the date',
  note: 'Note',
  issuer: 'Issuer',
  type: 'Kind of statement',
  authors: 'Byline',
  organisations: 'Organisations',
  policies: 'Policies',
  people: 'People',
  keywords: 'Keywords',
  answers: 'Answers',
  reports: 'Reports',
  text: 'Words',
  speaker: 'Speaker',
  organisation: 'Organisation',
  on: 'Policy',
  value: 'Number',
  of: 'What is counted',
  attributed_to: 'Who gave it',
};

/** Fields whose value is one thing: it is replaced as a whole, not word by word. */
const WHOLE: ReadonlySet<string> = new Set([
  ...['source', 'url', 'known_through', 'date', 'issuer', 'type'],
  ...['speaker', 'organisation', 'on', 'attributed_to'],
]);

/** The words of fields with ids, as the archive names them now. */
const IDS: ReadonlySet<string> = new Set([
  ...['source', 'issuer', 'speaker', 'organisation', 'on', 'attributed_to'],
  ...['organisations', 'policies', 'people'],
]);

type Known = Pick<Archive, 'organisation' | 'person' | 'policy' | 'source'>;

/** @returns undefined when the correction names no field. */
export function corrected({ field, before, after }: Correction, archive: Known): Corrected | undefined {
  if (field === undefined) return undefined;
  const [whole = '', part, own] = field.split('.');
  const key = own ?? whole;
  const [old, now] = [before, after].map((value) => wordsOf(key, value, archive));
  return {
    name: NAMES[key] ?? key,
    part,
    runs: WHOLE.has(key) ? replaced(old, now) : wordDifference(old ?? '', now ?? ''),
  };
}

function replaced(before = '', after = ''): DifferenceRun[] {
  const runs: DifferenceRun[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return runs.filter(({ text }) => text !== '');
}

function wordsOf(key: string, value: string | undefined, archive: Known): string | undefined {
  if (value === undefined) return undefined;
  if (key === 'date') return formatDate(value);
  if (!IDS.has(key)) return value;
  return value
    .split(', ')
    .map((id) => {
      const entity =
        archive.organisation(id) ?? archive.person(id) ?? archive.policy(id) ?? archive.source(id);
      return entity?.name ?? id;
    })
    .join(', ');
}
