/** Item types, names of variables and parts of dates and names, as the specification of CSL 1.0.2 lists them. */
const TYPES = [
  ...['article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast'],
  ...['chapter', 'classic', 'collection', 'dataset', 'document', 'entry', 'entry-dictionary'],
  ...[
    'entry-encyclopedia',
    'event',
    'figure',
    'graphic',
    'hearing',
    'interview',
    'legal_case',
    'legislation',
  ],
  ...['manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet', 'paper-conference', 'patent'],
  ...['performance', 'periodical', 'personal_communication', 'post', 'post-weblog', 'regulation', 'report'],
  ...['review', 'review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage'],
];
const NAMES = [
  ...['author', 'chair', 'collection-editor', 'compiler', 'composer', 'container-author', 'contributor'],
  ...[
    'curator',
    'director',
    'editor',
    'editor-translator',
    'editorial-director',
    'executive-producer',
    'guest',
  ],
  ...[
    'host',
    'illustrator',
    'interviewer',
    'narrator',
    'organizer',
    'original-author',
    'performer',
    'producer',
  ],
  ...['recipient', 'reviewed-author', 'script-writer', 'series-creator', 'translator'],
];
const DATES = ['accessed', 'available-date', 'event-date', 'issued', 'original-date', 'submitted'];
const TEXTS = [
  ...[
    'abstract',
    'annote',
    'archive',
    'archive_collection',
    'archive_location',
    'archive-place',
    'authority',
  ],
  ...['call-number', 'citation-key', 'citation-label', 'collection-title', 'container-title'],
  ...[
    'container-title-short',
    'dimensions',
    'division',
    'DOI',
    'event-title',
    'event-place',
    'genre',
    'ISBN',
  ],
  ...['ISSN', 'jurisdiction', 'keyword', 'language', 'license', 'medium', 'note', 'original-publisher'],
  ...['original-publisher-place', 'original-title', 'part-title', 'PMCID', 'PMID', 'publisher'],
  ...[
    'publisher-place',
    'references',
    'reviewed-genre',
    'reviewed-title',
    'scale',
    'source',
    'status',
    'title',
  ],
  ...['title-short', 'URL', 'version', 'volume-title', 'volume-title-short', 'year-suffix'],
];
const NUMBERS = [
  ...['chapter-number', 'citation-number', 'collection-number', 'edition', 'first-reference-note-number'],
  ...['issue', 'locator', 'number', 'number-of-pages', 'number-of-volumes', 'page', 'page-first', 'part'],
  ...['printing', 'section', 'supplement', 'volume'],
];

const text = { type: 'string', minLength: 1 };
const number = { type: ['string', 'number'] };
const name = {
  type: 'object',
  properties: Object.fromEntries(
    ['family', 'given', 'dropping-particle', 'non-dropping-particle', 'suffix', 'literal'].map((part) => [
      part,
      text,
    ]),
  ),
  anyOf: [{ required: ['family'] }, { required: ['literal'] }],
  additionalProperties: false,
};
const date = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: {
        type: 'array',
        minItems: 1,
        maxItems: 3,
        prefixItems: [
          { type: 'integer' },
          { type: 'integer', minimum: 1, maximum: 16 },
          { type: 'integer', minimum: 1, maximum: 31 },
        ],
      },
    },
    season: { enum: [1, 2, 3, 4] },
    circa: { type: 'boolean' },
    literal: text,
    raw: text,
  },
  anyOf: [{ required: ['date-parts'] }, { required: ['literal'] }, { required: ['raw'] }],
  additionalProperties: false,
};

function each(names: readonly string[], schema: object): Record<string, object> {
  return Object.fromEntries(names.map((one) => [one, schema]));
}

/**
 * A list of CSL-JSON items as JSON Schema, made from what the specification of CSL 1.0.2 names. Stricter than the
 * schema that comes with it: no empty texts, no name without a family name, months and days that there are.
 */
export const CSL_JSON_SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      id: text,
      type: { enum: TYPES },
      ...each(NAMES, { type: 'array', minItems: 1, items: name }),
      ...each(DATES, date),
      ...each(TEXTS, text),
      ...each(NUMBERS, number),
      custom: { type: 'object' },
    },
    required: ['id', 'type'],
    additionalProperties: false,
  },
};
