import type { ArchivedRecord } from '../../archive/linked.ts';
import { statementType } from '../../archive/views/statement-types.ts';
import { absoluteAddress } from '../../citation/published-site.ts';
import { DATE_COLUMNS } from './date-columns.ts';
import type { Table } from './table.ts';

function ids(entries: readonly { readonly id: string }[]): string[] {
  return entries.map(({ id }) => id);
}

/** What stood in a withdrawn record is withdrawn with it. */
function shown<Value>(record: ArchivedRecord, value: Value): Value | undefined {
  return record.data.status === 'withdrawn' ? undefined : value;
}

/** `data/records.csv`: published records, latest first, then withdrawn ones. */
export const RECORDS: Table<ArchivedRecord> = {
  name: 'records',
  title: 'Records',
  description: 'Articles and statements: one line each, published first (latest first), then withdrawn.',
  primaryKey: ['id'],
  foreignKeys: [
    { field: 'source', table: 'sources', column: 'id' },
    { field: 'known_through', table: 'records', column: 'id' },
  ],
  rows: (archive) => [...archive.records, ...archive.withdrawn],
  columns: [
    { name: 'id', type: 'string', description: 'Accession number.', of: (row) => row.id },
    { name: 'kind', type: 'string', description: '`article` or `statement`.', of: (row) => row.kind },
    {
      name: 'status',
      type: 'string',
      description: '`published` or `withdrawn`.',
      of: (row) => row.data.status,
    },
    {
      name: 'address',
      type: 'string',
      description: 'The record’s page.',
      of: (row, site) => absoluteAddress(site, row.address),
    },
    {
      name: 'title',
      type: 'string',
      description: 'Title, without brackets.',
      searchable: true,
      of: (row) => row.data.title,
    },
    {
      name: 'title_supplied',
      type: 'boolean',
      description: 'True when the title is ours and not the page’s.',
      of: (row) => row.data.title_supplied === true,
    },
    {
      name: 'url',
      type: 'string',
      description: 'The original page; empty when known only through another record.',
      of: (row) => row.data.url,
    },
    {
      name: 'source',
      type: 'string',
      description: 'Who published it: id in `sources`.',
      of: (row) => row.source?.id,
    },
    { name: 'source_name', type: 'string', description: 'The source’s name.', of: (row) => row.source?.name },
    {
      name: 'issuer',
      type: 'string',
      description: 'Statements: who issued it, id in `organisations` or `people`.',
      of: (row) => row.issuer?.id,
    },
    { name: 'issuer_name', type: 'string', description: 'The issuer’s name.', of: (row) => row.issuer?.name },
    {
      name: 'type',
      type: 'string',
      description: 'Statements: what kind.',
      of: (row) => statementType(row),
    },
    {
      name: 'authors',
      type: 'list',
      description: 'Bylines as printed.',
      of: (row) => row.data.authors ?? [],
    },
    ...DATE_COLUMNS,
    {
      name: 'organisations',
      type: 'list',
      description: 'Ids in `organisations`.',
      links: { name: 'record_organisations', columns: ['record', 'organisation'], table: 'organisations' },
      of: (row) => ids(row.organisations),
    },
    {
      name: 'policies',
      type: 'list',
      description: 'Ids in `policies`.',
      links: { name: 'record_policies', columns: ['record', 'policy'], table: 'policies' },
      of: (row) => ids(row.policies),
    },
    {
      name: 'people',
      type: 'list',
      description: 'Ids in `people`.',
      links: { name: 'record_people', columns: ['record', 'person'], table: 'people' },
      of: (row) => ids(row.people),
    },
    {
      name: 'keywords',
      type: 'list',
      description: 'Themes that are not policies.',
      of: (row) => row.data.keywords ?? [],
    },
    {
      name: 'abstract',
      type: 'string',
      description: 'What it says, in the archive’s words.',
      searchable: true,
      of: (row) => shown(row, row.body.text),
    },
    {
      name: 'known_through',
      type: 'string',
      description: 'The record from which it is known, its own page not having been seen.',
      of: (row) => row.knownThrough?.id,
    },
    {
      name: 'answers',
      type: 'list',
      description: 'Records that it responds to: ids.',
      links: { name: 'record_answers', columns: ['record', 'answers'], table: 'records' },
      of: (row) => ids(row.answers),
    },
    {
      name: 'reports',
      type: 'list',
      description: 'Statements that it reports: ids.',
      links: { name: 'record_reports', columns: ['record', 'reports'], table: 'records' },
      of: (row) => ids(row.reports),
    },
    {
      name: 'note',
      type: 'string',
      description: 'What is uncertain.',
      of: (row) => shown(row, row.data.note),
    },
    {
      name: 'capture_sha256',
      type: 'string',
      description: 'SHA-256 of the saved page.',
      of: (row) => row.data.capture?.sha256,
    },
    {
      name: 'archived',
      type: 'string',
      description: 'Public web-archive copy of the original.',
      of: (row) => row.data.capture?.archived,
    },
    {
      name: 'entered',
      type: 'date',
      description: 'The day it entered the archive.',
      of: (row) => row.data.entered,
    },
    {
      name: 'corrections',
      type: 'integer',
      description: 'How often it was corrected.',
      of: (row) => row.data.corrections?.length ?? 0,
    },
    {
      name: 'withdrawn',
      type: 'date',
      description: 'The day it was withdrawn.',
      of: (row) => row.data.withdrawn?.date,
    },
    {
      name: 'withdrawn_reason',
      type: 'string',
      description: 'Why it was withdrawn.',
      of: (row) => row.data.withdrawn?.reason,
    },
    {
      name: 'successor',
      type: 'string',
      description: 'The record that takes the place of a withdrawn one.',
      of: (row) => row.data.withdrawn?.successor,
    },
  ],
};
