import type { Utterance } from '../../archive/linked.ts';
import { absoluteAddress } from '../../citation/published-site.ts';
import { ORGANISATION_KEY, POLICY_KEY, RECORD_KEY } from './keys.ts';
import type { Table } from './table.ts';

/** `data/quotations.csv`. */
export const QUOTATIONS: Table<Utterance> = {
  name: 'quotations',
  title: 'Quotations',
  description: 'Exact words with their speakers, in the order of their records.',
  primaryKey: ['record', 'id'],
  foreignKeys: [RECORD_KEY, ORGANISATION_KEY, POLICY_KEY],
  rows: (archive) => archive.quotations,
  columns: [
    {
      name: 'record',
      type: 'string',
      description: 'Accession number of the record.',
      of: (row) => row.record.id,
    },
    { name: 'id', type: 'string', description: 'Id inside the record.', of: (row) => row.quotation.id },
    {
      name: 'address',
      type: 'string',
      description: 'The quotation on its record’s page.',
      of: (row, site) => absoluteAddress(site, row.address),
    },
    {
      name: 'text',
      type: 'string',
      description: 'The words exactly as printed.',
      searchable: true,
      of: (row) => row.quotation.text,
    },
    {
      name: 'speaker',
      type: 'string',
      description: 'Who said it: id in `people` or `organisations`; empty when unknown.',
      of: (row) => row.speaker?.id,
    },
    {
      name: 'speaker_name',
      type: 'string',
      description: 'The speaker’s name.',
      of: (row) => row.speaker?.name,
    },
    {
      name: 'organisation',
      type: 'string',
      description: 'Spoken for: id in `organisations`.',
      of: (row) => row.organisation?.id,
    },
    {
      name: 'organisation_name',
      type: 'string',
      description: 'The organisation’s name.',
      of: (row) => row.organisation?.name,
    },
    {
      name: 'policy',
      type: 'string',
      description: 'What the words are about: id in `policies`.',
      of: (row) => row.policy?.id,
    },
    {
      name: 'date',
      type: 'string',
      description: 'Date of the record, EDTF level 1.',
      of: (row) => row.record.date?.text,
    },
    {
      name: 'verified',
      type: 'boolean',
      description: 'Found, character for character, in the saved page.',
      of: (row) => row.verified,
    },
    {
      name: 'note',
      type: 'string',
      description: 'What a careful reader must know of it.',
      of: (row) => row.quotation.note,
    },
  ],
};
