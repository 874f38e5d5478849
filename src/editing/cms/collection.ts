import type { EntryCollection } from '@sveltia/cms';
import { COLLECTIONS } from '../../archive/address.ts';
import { ENTITY_ID } from '../../archive/schema/identifier.ts';
import { editorSchema } from '../json-schema.ts';
import { BODY } from './content-format.ts';
import { fieldsOf } from './field.ts';
import type { EditedKind } from './kind.ts';
import { RECORDS } from './relation.ts';

/** Folder of the repository that holds the content. */
const CONTENT = 'content';

/** What a collection is called, and what stands below the frontmatter of its files. */
const WORDS: Readonly<Record<EditedKind, { one: string; all: string; description: string; body?: string }>> =
  {
    article: {
      one: 'article',
      all: 'Articles',
      description: 'Coverage by a source: someone reports.',
      body: 'Abstract',
    },
    statement: {
      one: 'statement',
      all: 'Statements',
      description: 'Primary documents and utterances: letters, press releases, speeches, reports.',
      body: 'Abstract',
    },
    organisation: {
      one: 'organisation',
      all: 'Organisations',
      description: 'Bodies that speak, are spoken about or issue policy.',
      body: 'Description',
    },
    policy: {
      one: 'policy',
      all: 'Policies',
      description: 'Policies, and themes of policy.',
      body: 'Description',
    },
    person: { one: 'person', all: 'People', description: 'People who speak in the records.' },
    source: { one: 'source', all: 'Sources', description: 'Outlets and sites that publish.' },
  };

const BODY_HINT =
  'In our own words, as Markdown; organisations, policies, people, records and quotations are named by components such as <Org id="…"/>.';

/** One collection of the editor: a folder of the archive with a form made from the schema of its files. */
export function collectionOf(kind: EditedKind): EntryCollection {
  const { one, all, description, body } = WORDS[kind];
  const record = kind === 'article' || kind === 'statement';
  return {
    name: COLLECTIONS[kind],
    label: all,
    label_singular: one,
    description,
    folder: `${CONTENT}/${COLLECTIONS[kind]}`,
    format: kind,
    create: true,
    duplicate: false,
    // Nothing published disappears: records are withdrawn, entries are merged by a redirect.
    delete: false,
    ...(record ? RECORD : ENTITY),
    fields: [
      ...fieldsOf(kind, editorSchema(kind)),
      ...(body === undefined
        ? []
        : [
            {
              name: BODY,
              label: body,
              hint: BODY_HINT,
              widget: 'text' as const,
              required: false,
              use_emoji_autocomplete: false,
            },
          ]),
    ],
  };
}

/** Files of a year in a folder; their names are for people and may change, so the title of an old file changes none. */
const RECORD = {
  path: "{{date | truncate(4, '-') | default('undated')}}/{{slug}}",
  slug: {
    template: "{{date | default('undated')}}-{{title}}-{{source}}",
    editable: ['create'],
    hint: 'Name of the file: date, a few words, source. It is for people; the address is the accession number.',
  },
  identifier_field: 'title',
  summary: "{{title}} ({{source}}, {{date | default('undated')}})",
  sortable_fields: ['date', 'title', 'id', 'source'],
  view_filters: ['draft', 'published', 'withdrawn'].map((status) => ({
    label: `${status.charAt(0).toUpperCase()}${status.slice(1)}`,
    field: 'status',
    pattern: status,
  })),
  view_groups: [{ label: 'Year', field: 'date', pattern: String.raw`\d{4}` }],
} satisfies Partial<EntryCollection>;

const ENTITY = {
  slug: {
    template: '{{name}}',
    editable: ['create'],
    hint: 'The id: short, in lower-case words joined by hyphens. It is the address and never changes.',
    pattern: [ENTITY_ID.source, 'Expected an id in lower-case words joined by hyphens, such as nhs-england.'],
  },
  identifier_field: 'name',
  sortable_fields: ['name'],
} satisfies Partial<EntryCollection>;

/** Articles and statements together, not shown: what the fields choose from that name records. */
export function recordsCollection(): EntryCollection {
  return {
    name: RECORDS,
    label: 'Records',
    hide: true,
    create: false,
    folder: CONTENT,
    format: 'article',
    // Any kind and any year: the editor matches whatever stands in braces.
    path: '{{year}}/{{month}}/{{slug}}',
    identifier_field: 'title',
    fields: [
      { name: 'id', widget: 'string' },
      { name: 'title', widget: 'string' },
      { name: 'status', widget: 'string' },
    ],
  };
}
