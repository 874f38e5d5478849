import type { RuleText } from '../rule.ts';
import { spoiled } from './example-file.ts';

/** What the fields of a content file are held to: the schemas. */
export const FIELD_RULES: readonly RuleText[] = [
  {
    id: 'schema-key',
    holds: 'Every field is one that the schema knows.',
    why: 'A misspelt field would be passed over in silence, and what it says would be missing from the page.',
    example: spoiled('authors:', 'autors:'),
  },
  {
    id: 'schema-missing',
    holds: 'Every field that a record cannot do without is there.',
    why: 'Pages, feeds and citations rest on these few fields; all others may be left out when they are not known.',
    example: spoiled('title: Example Body A asks for more\n', ''),
  },
  {
    id: 'schema-type',
    holds: 'Every field holds the kind of value that it is for: a text, a list, yes or no.',
    why: 'YAML reads a bare 2021 as a number and a bare word as a text; a list of one still needs its brackets.',
    example: spoiled('authors: [Ann Author]', 'authors: Ann Author'),
  },
  {
    id: 'schema-value',
    holds: 'Every value has the form, or is one of the words, that its field allows.',
    why: 'Dates are sorted, addresses are opened and words are counted by machines, so each has one way to be written.',
    example: spoiled('date: 2021-05-06', 'date: 6/5/2021'),
  },
];
