/** An object with these members and no others, so that a misspelt one is found. */
function only(properties: Readonly<Record<string, object>>, required: readonly string[] = []) {
  return { type: 'object', properties, required, additionalProperties: false };
}

const text = { type: 'string', minLength: 1 };
const address = { type: 'string', format: 'uri' };
/** A path below the descriptor: not absolute, not hidden, never upwards. */
const path = { type: 'string', pattern: '^(?=[^./~])(?!file:)((?!/\\.\\./)(?!\\\\)(?!://).)*$' };
const names = { type: 'array', items: text, minItems: 1, uniqueItems: true };

const field = only(
  {
    name: text,
    // Of the types that the standard has, those that the archive uses; it knows no list of texts.
    type: { enum: ['string', 'boolean', 'integer', 'date'] },
    description: text,
    constraints: only({ required: { type: 'boolean' } }),
  },
  ['name', 'type', 'description'],
);

const foreignKey = only(
  {
    fields: names,
    // Without a resource, the table itself.
    reference: only({ resource: text, fields: names }, ['fields']),
  },
  ['fields', 'reference'],
);

const tableSchema = only(
  {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: { type: 'array', items: field, minItems: 1 },
    primaryKey: names,
    foreignKeys: { type: 'array', items: foreignKey, minItems: 1 },
    missingValues: { type: 'array', items: { type: 'string' } },
  },
  ['fields'],
);

const dialect = only({
  header: { type: 'boolean' },
  delimiter: text,
  lineTerminator: text,
  quoteChar: { type: 'string', minLength: 1, maxLength: 1 },
  doubleQuote: { type: 'boolean' },
});

const resource = only(
  {
    name: { type: 'string', pattern: '^[-a-z0-9._]+$' },
    path,
    type: { const: 'table' },
    title: text,
    description: text,
    format: text,
    mediatype: { type: 'string', pattern: '^.+/.+$' },
    encoding: text,
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    dialect,
    schema: tableSchema,
  },
  ['name', 'path', 'bytes', 'hash'],
);

/**
 * What the Data Package standard 2.0 (datapackage.org) says of the properties that the archive writes, and of no
 * others, as far as a JSON Schema can say it: written from the standard, since no package that this project can install
 * has its profile.
 */
export const DATA_PACKAGE = only(
  {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[-a-z0-9._]+$' },
    id: text,
    title: text,
    description: text,
    homepage: address,
    licenses: {
      type: 'array',
      minItems: 1,
      items: only({ name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path: address, title: text }, [
        'name',
      ]),
    },
    contributors: { type: 'array', minItems: 1, items: only({ title: text, roles: names }, ['title']) },
    resources: { type: 'array', minItems: 1, items: resource },
  },
  ['$schema', 'resources'],
);
