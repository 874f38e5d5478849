import { ORGANISATION_KINDS } from '../archive/schema/organisation.ts';
import { POLICY_KINDS, POLICY_STATUSES } from '../archive/schema/policy.ts';
import { SOURCE_KINDS } from '../archive/schema/source.ts';
import { STANCE_NAMES } from '../archive/schema/stances.ts';
import { STATEMENT_TYPE_NAMES } from '../archive/schema/statement-types.ts';
import { choice, place, type Snippet } from './snippet.ts';

/** Without an extension for MDX, VS Code takes a record for Markdown once it is told to. */
const RECORD = ['mdx', 'markdown'];
const YAML = ['yaml'];
/** A part goes into a record's frontmatter, which is MDX to the editor whatever it holds. */
const PART = [...RECORD, ...YAML];

const BODY = ['---', '', '$0'];

/**
 * A snippet for every kind of file and for the parts of a record. A date to be filled in is no date until it is,
 * so that the check finds what was forgotten.
 */
export const SNIPPETS: readonly Snippet[] = [
  {
    prefix: 'article',
    description: 'A new article: coverage by a source',
    languages: RECORD,
    lines: [
      '---',
      `title: ${place(1, 'The title as printed')}`,
      `source: ${place(2, 'id-of-the-source')}`,
      `url: ${place(3, 'https://')}`,
      `authors: [${place(4, 'The Byline')}]`,
      `date: ${place(5, 'YYYY-MM-DD')}`,
      `organisations: [${place(6, 'id')}]`,
      `policies: [${place(7, 'id')}]`,
      `status: ${choice(8, ['draft', 'published'])}`,
      ...BODY,
    ],
  },
  {
    prefix: 'statement',
    description: 'A new statement: a primary document or utterance',
    languages: RECORD,
    lines: [
      '---',
      `title: ${place(1, 'The title as printed')}`,
      `issuer: ${place(2, 'id-of-the-issuer')}`,
      `type: ${choice(3, STATEMENT_TYPE_NAMES)}`,
      `source: ${place(4, 'id-of-the-source')}`,
      `url: ${place(5, 'https://')}`,
      `date: ${place(6, 'YYYY-MM-DD')}`,
      `organisations: [${place(7, 'id')}]`,
      `policies: [${place(8, 'id')}]`,
      `status: ${choice(9, ['draft', 'published'])}`,
      ...BODY,
    ],
  },
  {
    prefix: 'quotation',
    description: 'A quotation: one item under quotes',
    languages: PART,
    lines: [
      `- id: q${place(1, '1')}`,
      `  text: ${place(2, 'the words exactly as printed')}`,
      `  speaker: ${place(3, 'id-of-the-speaker')}`,
      `  on: ${place(4, 'id-of-the-policy')}`,
    ],
  },
  {
    prefix: 'position',
    description: 'A position: one item under positions',
    languages: PART,
    lines: [
      `- holder: ${place(1, 'id-of-the-holder')}`,
      `  on: ${place(2, 'id-of-the-policy')}`,
      `  stance: ${choice(3, STANCE_NAMES)}`,
      `  summary: ${place(4, 'What was held, in our own words.')}`,
      `  evidence: [${place(5, 'q1')}]`,
    ],
  },
  {
    prefix: 'figure',
    description: 'A figure: one item under figures',
    languages: PART,
    lines: [
      `- id: f${place(1, '1')}`,
      `  value: ${place(2, 'about 1 million')}`,
      `  of: ${place(3, 'what it counts, in our own words')}`,
      `  attributed_to: ${place(4, 'id-of-who-gave-it')}`,
    ],
  },
  {
    prefix: 'correction',
    description: 'A correction: one item under corrections',
    languages: PART,
    lines: [
      `- date: ${place(1, '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE')}`,
      `  what: ${place(2, 'What was changed, from what to what.')}`,
      `  field: ${place(3, 'title')}`,
      `  before: ${place(4, 'What it said')}`,
      `  after: ${place(5, 'What it says now')}`,
      `  why: ${place(6, 'Why it was changed.')}`,
    ],
  },
  {
    prefix: 'organisation',
    description: 'A new organisation; the file name is its id',
    languages: RECORD,
    lines: [
      '---',
      `name: ${place(1, 'Full Name')}`,
      `short_name: ${place(2, 'Short Name')}`,
      `kind: ${choice(3, ORGANISATION_KINDS)}`,
      `website: ${place(4, 'https://')}`,
      ...BODY,
    ],
  },
  {
    prefix: 'policy',
    description: 'A new policy; the file name is its id',
    languages: RECORD,
    lines: [
      '---',
      `name: ${place(1, 'Full Name')}`,
      `kind: ${choice(2, POLICY_KINDS)}`,
      `issued: ${place(3, 'YYYY-MM-DD')}`,
      `issuer: ${place(4, 'id-of-the-issuer')}`,
      `status: ${choice(5, POLICY_STATUSES)}`,
      ...BODY,
    ],
  },
  {
    prefix: 'person',
    description: 'A new person; the file name is the id',
    languages: YAML,
    lines: [
      `name: ${place(1, 'Name without titles')}`,
      'roles:',
      `  - title: ${place(2, 'role as the page described it')}`,
      `    organisation: ${place(3, 'id-of-the-organisation')}`,
      `    seen: ${place(4, 'YYYY-MM-DD')}`,
    ],
  },
  {
    prefix: 'source',
    description: 'A new source; the file name is its id',
    languages: YAML,
    lines: [
      `name: ${place(1, 'Name of the outlet')}`,
      `kind: ${choice(2, SOURCE_KINDS)}`,
      `website: ${place(3, 'https://')}`,
    ],
  },
];
