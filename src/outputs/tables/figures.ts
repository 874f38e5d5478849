import type { ClaimedFigure } from '../../archive/linked.ts';
import { absoluteAddress } from '../../citation/published-site.ts';
import { RECORD_KEY } from './keys.ts';
import type { Table } from './table.ts';

/** `data/figures.csv`. */
export const FIGURES: Table<ClaimedFigure> = {
  name: 'figures',
  title: 'Figures',
  description: 'Numbers that somebody claimed, with what they count.',
  primaryKey: ['record', 'id'],
  foreignKeys: [RECORD_KEY],
  rows: (archive) => archive.figures,
  columns: [
    {
      name: 'record',
      type: 'string',
      description: 'Accession number of the record.',
      of: (row) => row.record.id,
    },
    { name: 'id', type: 'string', description: 'Id inside the record.', of: (row) => row.figure.id },
    {
      name: 'address',
      type: 'string',
      description: 'The figure on its record’s page.',
      of: (row, site) => absoluteAddress(site, row.address),
    },
    { name: 'value', type: 'string', description: 'The number as printed.', of: (row) => row.figure.value },
    {
      name: 'of',
      type: 'string',
      description: 'What it counts, in the archive’s words.',
      of: (row) => row.figure.of,
    },
    {
      name: 'attributed_to',
      type: 'string',
      description: 'Who gave it: id in `people` or `organisations`.',
      of: (row) => row.claimant?.id,
    },
    {
      name: 'attributed_to_name',
      type: 'string',
      description: 'Who gave it, by name, with or without an entry.',
      of: (row) => row.claimantName,
    },
    {
      name: 'date',
      type: 'string',
      description: 'Date of the record, EDTF level 1.',
      of: (row) => row.record.date?.text,
    },
  ],
};
