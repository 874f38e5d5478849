import type { RelationField } from '@sveltia/cms';
import { COLLECTIONS, type Collection } from '../../archive/address.ts';
import type { EditedKind } from './kind.ts';

/** Collection of the editor that lists articles and statements together, so that a record can be chosen. */
export const RECORDS = 'records';

type Target = Collection | typeof RECORDS;

/** What a field names by its id, by the name of the field wherever it stands. */
const TARGETS: Readonly<Record<string, Target>> = {
  source: 'sources',
  organisation: 'organisations',
  organisations: 'organisations',
  parent: 'organisations',
  policies: 'policies',
  on: 'policies',
  superseded_by: 'policies',
  people: 'people',
  known_through: RECORDS,
  answers: RECORDS,
  reports: RECORDS,
  successor: RECORDS,
};

/** Fields that mean something else in one kind of file: a statement's issuer may be a person, a policy's not. */
const TARGETS_IN: Readonly<Partial<Record<EditedKind, Readonly<Record<string, Target>>>>> = {
  policy: { issuer: COLLECTIONS.organisation },
};

/** How a field of ids is chosen from what the archive has. */
type Choice = Omit<RelationField, 'name'>;

/**
 * How the field's ids are chosen; undefined when it holds none of one collection. Speakers, holders and issuers are
 * organisations or people: the editor can offer one collection at a time, so their ids are typed.
 */
export function relationOf(kind: EditedKind, field: string): Choice | undefined {
  const collection = TARGETS_IN[kind]?.[field] ?? TARGETS[field];
  if (collection === undefined) return undefined;
  return collection === RECORDS
    ? {
        widget: 'relation',
        collection,
        value_field: 'id',
        display_fields: ['{{id}}: {{title}}'],
        search_fields: ['id', 'title'],
        // A draft has no number by which it could be named.
        filters: [{ field: 'status', values: ['published', 'withdrawn'] }],
      }
    : {
        widget: 'relation',
        collection,
        value_field: '{{slug}}',
        display_fields: ['name'],
        search_fields:
          collection === 'organisations' || collection === 'policies' ? ['name', 'short_name'] : ['name'],
      };
}
