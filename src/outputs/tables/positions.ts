import type { HeldPosition } from '../../archive/linked.ts';
import { ORGANISATION_KEY, POLICY_KEY, RECORD_KEY } from './keys.ts';
import type { Table } from './table.ts';

/** `data/positions.csv`. */
export const POSITIONS: Table<HeldPosition> = {
  name: 'positions',
  title: 'Positions',
  description: 'What organisations and people held on policies, in the archive’s words.',
  primaryKey: ['record', 'number'],
  foreignKeys: [RECORD_KEY, ORGANISATION_KEY, POLICY_KEY],
  rows: (archive) => archive.positions,
  columns: [
    {
      name: 'record',
      type: 'string',
      description: 'Accession number of the record.',
      of: (row) => row.record.id,
    },
    {
      name: 'number',
      type: 'integer',
      description: 'Place in the record, from 1.',
      of: (row) => row.record.positions.indexOf(row) + 1,
    },
    {
      name: 'holder',
      type: 'string',
      description: 'Who held it: id in `people` or `organisations`; empty when unnamed.',
      of: (row) => row.holder?.id,
    },
    { name: 'holder_name', type: 'string', description: 'The holder’s name.', of: (row) => row.holder?.name },
    {
      name: 'organisation',
      type: 'string',
      description: 'Held for: id in `organisations`.',
      of: (row) => row.organisation?.id,
    },
    {
      name: 'policy',
      type: 'string',
      description: 'On what: id in `policies`.',
      of: (row) => row.policy?.id,
    },
    {
      name: 'stance',
      type: 'string',
      description: 'The stance, as the page of positions defines it.',
      of: (row) => row.position.stance,
    },
    {
      name: 'summary',
      type: 'string',
      description: 'What was held, in the archive’s words.',
      of: (row) => row.position.summary,
    },
    {
      name: 'evidence',
      type: 'list',
      description: 'Ids of quotations and figures of the record.',
      of: (row) => row.position.evidence ?? [],
    },
    {
      name: 'date',
      type: 'string',
      description: 'Date of the record, EDTF level 1.',
      of: (row) => row.record.date?.text,
    },
  ],
};
