import type { Appearance, Trace } from '../../archive/traces/trace.ts';
import { quotationTraces } from '../../archive/views/quotation-traces.ts';
import { absoluteAddress } from '../../citation/published-site.ts';
import { RECORD_KEY } from './keys.ts';
import type { Table } from './table.ts';

/** One appearance of an utterance, in its trace. */
interface Traced {
  readonly trace: Trace;
  readonly appearance: Appearance;
}

/** `data/traces.csv`. */
export const TRACES: Table<Traced> = {
  name: 'traces',
  title: 'Traces',
  description:
    'Utterances that several records report, found by the archive’s software: each place in which one appears.',
  primaryKey: ['record', 'quotation'],
  foreignKeys: [RECORD_KEY],
  rows: (archive) =>
    quotationTraces(archive).traces.flatMap((trace) =>
      trace.appearances.map((appearance) => ({ trace, appearance })),
    ),
  columns: [
    {
      name: 'trace',
      type: 'string',
      description:
        'The utterance: accession number and quotation of its first appearance, `2026-0005#q1`. Another when an earlier one is found.',
      of: ({ trace }) => trace.id,
    },
    {
      name: 'place',
      type: 'integer',
      description: 'Place among its appearances, from 1, in the order of publication as far as it is known.',
      of: ({ trace, appearance }) => trace.appearances.indexOf(appearance) + 1,
    },
    {
      name: 'record',
      type: 'string',
      description: 'Accession number of the record in which it appears.',
      of: ({ appearance }) => appearance.utterance.record.id,
    },
    {
      name: 'quotation',
      type: 'string',
      description: 'Id of the quotation inside the record: with it, a key of `quotations`.',
      of: ({ appearance }) => appearance.utterance.quotation.id,
    },
    {
      name: 'address',
      type: 'string',
      description: 'The quotation on its record’s page.',
      of: ({ appearance }, site) => absoluteAddress(site, appearance.utterance.address),
    },
    {
      name: 'first',
      type: 'boolean',
      description:
        'Whether it was published before the others; of none of them, where their dates do not tell which was.',
      of: ({ trace, appearance }) => trace.order !== undefined && appearance === trace.first,
    },
    {
      name: 'likeness',
      type: 'string',
      description:
        '`fullest`: the version with the most words; `same`: the same words, other marks at most; `part`: a part of them; `other`: some words are others.',
      of: ({ appearance }) => appearance.likeness,
    },
  ],
};
