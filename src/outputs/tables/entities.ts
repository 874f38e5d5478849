import type {
  Entity,
  LinkedOrganisation,
  LinkedPerson,
  LinkedPolicy,
  LinkedSource,
} from '../../archive/linked.ts';
import { absoluteAddress } from '../../citation/published-site.ts';
import type { Column, Table } from './table.ts';

/** The columns that every kind of entity begins with. */
const NAMED: readonly Column<Entity>[] = [
  { name: 'id', type: 'string', description: 'Id; never changes.', of: (row) => row.id },
  {
    name: 'address',
    type: 'string',
    description: 'Its page.',
    of: (row, site) => absoluteAddress(site, row.address),
  },
  { name: 'name', type: 'string', description: 'Full name.', of: (row) => row.name },
  {
    name: 'aliases',
    type: 'list',
    description: 'Other names.',
    of: (row) => row.data.aliases ?? [],
  },
  {
    name: 'records',
    type: 'integer',
    description: 'How many published records name it.',
    of: (row) => row.records.length,
  },
];
const DESCRIPTION: Column<Entity> = {
  name: 'description',
  type: 'string',
  description: 'What it is, in the archive’s words.',
  of: (row) => row.body.text,
};

/** `data/organisations.csv`. */
export const ORGANISATIONS: Table<LinkedOrganisation> = {
  name: 'organisations',
  title: 'Organisations',
  description: 'Bodies that speak, are spoken about or issue policy, by name.',
  primaryKey: ['id'],
  foreignKeys: [{ field: 'parent', table: 'organisations', column: 'id' }],
  rows: (archive) => archive.organisations,
  columns: [
    ...NAMED,
    { name: 'short_name', type: 'string', description: 'Short name.', of: (row) => row.data.short_name },
    { name: 'kind', type: 'string', description: 'What kind of body it is.', of: (row) => row.data.kind },
    { name: 'founded', type: 'string', description: 'When founded, EDTF.', of: (row) => row.data.founded },
    {
      name: 'dissolved',
      type: 'string',
      description: 'When dissolved, EDTF.',
      of: (row) => row.data.dissolved,
    },
    {
      name: 'parent',
      type: 'string',
      description: 'The body of which it is a part: id.',
      of: (row) => row.parent?.id,
    },
    { name: 'website', type: 'string', description: 'Its site.', of: (row) => row.data.website },
    {
      name: 'jurisdiction',
      type: 'string',
      description: 'Where it acts.',
      of: (row) => row.data.jurisdiction,
    },
    {
      name: 'evidence',
      type: 'string',
      description: 'A page that supports the entry.',
      of: (row) => row.data.evidence,
    },
    DESCRIPTION,
  ],
};

/** `data/policies.csv`. */
export const POLICIES: Table<LinkedPolicy> = {
  name: 'policies',
  title: 'Policies',
  description: 'Policies and themes of policy, by name.',
  primaryKey: ['id'],
  foreignKeys: [
    { field: 'issuer', table: 'organisations', column: 'id' },
    { field: 'superseded_by', table: 'policies', column: 'id' },
  ],
  rows: (archive) => archive.policies,
  columns: [
    ...NAMED,
    { name: 'short_name', type: 'string', description: 'Short name.', of: (row) => row.data.short_name },
    { name: 'kind', type: 'string', description: 'What kind of policy it is.', of: (row) => row.data.kind },
    { name: 'issued', type: 'string', description: 'When issued, EDTF.', of: (row) => row.data.issued },
    {
      name: 'issuer',
      type: 'string',
      description: 'Who issued it: id in `organisations`.',
      of: (row) => row.issuer?.id,
    },
    { name: 'status', type: 'string', description: 'Where it stands.', of: (row) => row.data.status },
    {
      name: 'superseded_by',
      type: 'string',
      description: 'The policy that took its place: id.',
      of: (row) => row.supersededBy?.id,
    },
    {
      name: 'key_dates',
      type: 'list',
      description: 'Dates in its history, each an EDTF date, a space, and what happened.',
      of: (row) => (row.data.key_dates ?? []).map(({ date, event }) => `${date} ${event}`),
    },
    {
      name: 'evidence',
      type: 'string',
      description: 'A page that supports the entry.',
      of: (row) => row.data.evidence,
    },
    DESCRIPTION,
  ],
};

/** `data/people.csv`. */
export const PEOPLE: Table<LinkedPerson> = {
  name: 'people',
  title: 'People',
  description: 'People who speak in the records, by name.',
  primaryKey: ['id'],
  foreignKeys: [],
  rows: (archive) => archive.people,
  columns: [
    ...NAMED,
    {
      name: 'honorific',
      type: 'string',
      description: 'Title before the name.',
      of: (row) => row.data.honorific,
    },
    {
      name: 'roles',
      type: 'list',
      description: 'Roles as the pages gave them, each with the organisation after a comma.',
      of: (row) =>
        row.roles.map(({ role, organisation }) =>
          [
            role.title,
            organisation?.name ??
              (typeof role.organisation === 'object' ? role.organisation.name : undefined),
          ]
            .filter((part) => part !== undefined)
            .join(', '),
        ),
    },
  ],
};

/** `data/sources.csv`. */
export const SOURCES: Table<LinkedSource> = {
  name: 'sources',
  title: 'Sources',
  description: 'Outlets and sites that published the records, by name.',
  primaryKey: ['id'],
  foreignKeys: [],
  rows: (archive) => archive.sources,
  columns: [
    ...NAMED,
    { name: 'kind', type: 'string', description: 'What kind of source it is.', of: (row) => row.data.kind },
    { name: 'website', type: 'string', description: 'Its address.', of: (row) => row.data.website },
    { name: 'publisher', type: 'string', description: 'Who runs it.', of: (row) => row.data.publisher },
  ],
};
