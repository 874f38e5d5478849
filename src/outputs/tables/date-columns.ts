import type { ArchivedRecord } from '../../archive/linked.ts';
import type { Column } from './table.ts';

/** A record’s date as it is known: as written, how precisely, and the first and last day that it can mean. */
export const DATE_COLUMNS: readonly Column<ArchivedRecord>[] = [
  {
    name: 'date',
    type: 'string',
    description: 'Date of publication, EDTF level 1; empty when unknown.',
    of: (row) => row.date?.text,
  },
  {
    name: 'date_precision',
    type: 'string',
    description: '`day`, `month`, `year`, `season`, `decade`, `interval` or `open`.',
    of: (row) => row.date?.precision,
  },
  {
    name: 'date_approximate',
    type: 'boolean',
    description: 'True when the date was inferred; empty when there is none.',
    of: (row) => row.date?.approximate,
  },
  {
    name: 'date_earliest',
    type: 'date',
    description: 'First day that the date can mean.',
    of: (row) => row.date?.earliest,
  },
  {
    name: 'date_latest',
    type: 'date',
    description: 'Last day that the date can mean.',
    of: (row) => row.date?.latest,
  },
  {
    name: 'date_note',
    type: 'string',
    description: 'How an inferred date was inferred.',
    of: (row) => row.data.date_note,
  },
];
