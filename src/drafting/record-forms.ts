import { parseDate } from '../archive/edtf.ts';
import { STATEMENT_TYPES } from '../archive/schema/statement-types.ts';
import { type Answers, answerTo, type Field, isGiven } from './field.ts';

const always = () => true;
const unlessKnownThrough = (given: Answers) => !isGiven(given, 'known_through');
const withoutUrl = (given: Answers) => !isGiven(given, 'url');

const whereAndWhen: readonly Field[] = [
  {
    key: 'url',
    flag: 'url',
    question: 'Address of the page',
    example: 'https://…',
    value: { is: 'address', page: true },
  },
  {
    key: 'known_through',
    flag: 'known-through',
    question: 'Number of the record that tells of it, when its own page was not seen',
    example: '2026-0001',
    value: { is: 'record' },
    asked: withoutUrl,
    required: withoutUrl,
    rather: 'url',
  },
  {
    key: 'source',
    flag: 'source',
    question: 'Who published it',
    value: { is: 'entity', kinds: ['source'] },
    required: unlessKnownThrough,
  },
  {
    key: 'title',
    flag: 'title',
    question: 'Title as printed; in [square brackets] if it was not printed and is ours',
    value: { is: 'text' },
    required: always,
  },
  {
    key: 'date',
    flag: 'date',
    question: 'Date, as far as the page gives it; empty if it does not',
    example: '2021-05-17, 2021-05, 2021, 2021-10~',
    value: { is: 'date' },
  },
  {
    key: 'date_note',
    flag: 'date-note',
    question: 'How the date was inferred',
    value: { is: 'text' },
    asked: (given) => isInexact(answerTo(given, 'date')),
  },
];

const byline: Field = {
  key: 'authors',
  flag: 'author',
  question: 'Author, as the byline has the name',
  value: { is: 'text' },
  repeated: true,
};

const about: readonly Field[] = [
  {
    key: 'organisations',
    flag: 'organisation',
    question: 'Organisation that it is about or that speaks in it',
    value: { is: 'entity', kinds: ['organisation'] },
    repeated: true,
  },
  {
    key: 'policies',
    flag: 'policy',
    question: 'Policy that it is about',
    value: { is: 'entity', kinds: ['policy'] },
    repeated: true,
  },
  {
    key: 'people',
    flag: 'person',
    question: 'Person who speaks in it or is named in it',
    value: { is: 'entity', kinds: ['person'] },
    repeated: true,
  },
];

/** Whose it is that a statement says: asked before its authors, for often there are none. */
const ofStatements: readonly Field[] = [
  {
    key: 'issuer',
    flag: 'issuer',
    question: 'Organisation or person that issued it',
    value: { is: 'entity', kinds: ['organisation', 'person'] },
  },
  {
    key: 'type',
    flag: 'type',
    question: 'Type of statement',
    value: { is: 'word', words: STATEMENT_TYPES },
  },
];

/** What may be said of an article and of a statement, in the order in which it is asked. */
export const RECORD_FORMS = {
  article: [...whereAndWhen, byline, ...about],
  statement: [...whereAndWhen, ...ofStatements, byline, ...about],
} satisfies Readonly<Record<string, readonly Field[]>>;

function isInexact(date: string | undefined): boolean {
  const read = parseDate(date ?? '');
  return read !== null && /[~?%]/.test(read.text);
}
