import { parseDate } from '../archive/edtf.ts';
import { ORGANISATION_KINDS } from '../archive/schema/organisation.ts';
import { POLICY_KINDS } from '../archive/schema/policy.ts';
import { SOURCE_KINDS } from '../archive/schema/source.ts';
import { STATEMENT_TYPES } from '../archive/schema/statement.ts';
import { type Answers, answerTo, type Field, isGiven } from './field.ts';
import type { DraftKind } from './kind.ts';

const always = () => true;
const unlessKnownThrough = (given: Answers) => !isGiven(given, 'known_through');
const withoutUrl = (given: Answers) => !isGiven(given, 'url');
const asThemselves = (words: readonly string[]) =>
  Object.fromEntries(words.map((word) => [word, word.replaceAll('-', ' ')]));

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

const named = (question: string): readonly Field[] => [
  { key: 'name', flag: 'name', question, value: { is: 'text' }, required: always },
];

/** Asked last, for it is made of the name when nothing better comes to mind. */
const id: Field = {
  key: 'id',
  flag: 'id',
  question: 'Id: its file name and address for good',
  value: { is: 'new-id' },
};

const shortName: Field = {
  key: 'short_name',
  flag: 'short-name',
  question: 'Short name by which readers know it',
  value: { is: 'text' },
};

const aliases: Field = {
  key: 'aliases',
  flag: 'alias',
  question: 'Other or former name',
  value: { is: 'text' },
  repeated: true,
};

const website: Field = {
  key: 'website',
  flag: 'website',
  question: 'Address of its site',
  example: 'https://…',
  value: { is: 'address' },
};

const kindOf = (question: string, words: readonly string[]): Field => ({
  key: 'kind',
  flag: 'type',
  question,
  value: { is: 'word', words: asThemselves(words) },
});

/** Everything that may be said of each kind, in the order in which it is asked. */
export const FORMS: Readonly<Record<DraftKind, readonly Field[]>> = {
  article: [...whereAndWhen, byline, ...about],
  statement: [...whereAndWhen, ...ofStatements, byline, ...about],
  organisation: [
    ...named('Full name of the organisation'),
    shortName,
    id,
    aliases,
    kindOf('What kind of body it is', ORGANISATION_KINDS),
    website,
    {
      key: 'parent',
      flag: 'parent',
      question: 'Organisation of which it is a part',
      value: { is: 'entity', kinds: ['organisation'] },
    },
  ],
  policy: [
    ...named('Full name of the policy'),
    shortName,
    id,
    aliases,
    kindOf('What kind of policy it is', POLICY_KINDS),
    { key: 'issued', flag: 'date', question: 'When it was issued or began', value: { is: 'date' } },
    {
      key: 'issuer',
      flag: 'issuer',
      question: 'Organisation that issued it',
      value: { is: 'entity', kinds: ['organisation'] },
    },
  ],
  person: [
    ...named('Name without titles'),
    {
      key: 'honorific',
      flag: 'honorific',
      question: 'Title before the name, as the page gives it',
      example: 'Dr',
      value: { is: 'text' },
    },
    id,
    aliases,
  ],
  source: [
    ...named('Name of the outlet or site'),
    id,
    aliases,
    { ...kindOf('What kind of source it is', SOURCE_KINDS), required: always },
    website,
    {
      key: 'publisher',
      flag: 'publisher',
      question: 'Who owns or runs it, as a name',
      value: { is: 'text' },
    },
  ],
};

function isInexact(date: string | undefined): boolean {
  const read = parseDate(date ?? '');
  return read !== null && /[~?%]/.test(read.text);
}
