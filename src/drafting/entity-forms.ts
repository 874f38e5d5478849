import { ORGANISATION_KINDS } from '../archive/schema/organisation.ts';
import { POLICY_KINDS } from '../archive/schema/policy.ts';
import { SOURCE_KINDS } from '../archive/schema/source.ts';
import { type Answers, type Field, isGiven } from './field.ts';

const always = () => true;
const hasRole = (given: Answers) => isGiven(given, 'role') || isGiven(given, 'organisation');

/** The words of a list, each with spaces for its hyphens: as a reader calls it. */
function asThemselves(words: readonly string[]): Record<string, string> {
  return Object.fromEntries(words.map((word) => [word, word.replaceAll('-', ' ')]));
}

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

/** What may be said of what records name, in the order in which it is asked. */
export const ENTITY_FORMS = {
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
    {
      key: 'role',
      flag: 'role',
      question: 'Role, as a page describes it',
      example: 'chair',
      value: { is: 'text' },
    },
    {
      key: 'organisation',
      flag: 'organisation',
      question: 'Organisation in which the person has the role',
      value: { is: 'entity', kinds: ['organisation'] },
    },
    {
      key: 'seen',
      flag: 'date',
      question: 'Date of the page that gives the role',
      value: { is: 'date' },
      asked: hasRole,
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
} satisfies Readonly<Record<string, readonly Field[]>>;
