import type { RecordKind } from '../../archive/content.ts';
import type { Archive } from '../../archive/index.ts';
import type { ArchivedRecord, Entity } from '../../archive/linked.ts';
import type { Stance } from '../../archive/schema/stances.ts';
import type { StatementType } from '../../archive/schema/statement-types.ts';
import type { Quoted } from '../evaluation/catalogue.ts';
import { NAMED, type Named, type NameRow, type NamesFile } from '../files.ts';
import type { RecordDate } from '../query/day-range.ts';

/** What is known of all records besides their texts, by column; a record is its place in the order of dates, latest first. */
export interface Columns {
  readonly names: NamesFile;
  readonly ids: readonly string[];
  readonly kinds: readonly RecordKind[];
  readonly dates: readonly (RecordDate | undefined)[];
  /** For each record the rows of the entities that it names in any role, ascending. */
  readonly named: Readonly<Record<Named, readonly (readonly number[])[]>>;
  readonly speakers: readonly (readonly Quoted[])[];
  readonly stances: readonly (readonly Stance[])[];
  readonly types: readonly (StatementType | undefined)[];
}

/** The columns of an archive's published records. */
export function columnsOf(archive: Archive): Columns {
  const { records } = archive;
  const numbers = new Map(records.map(({ id }, number) => [id, number]));
  const [organisation, policy, person, source] = NAMED.map((kind) => {
    const entities = entitiesOf(archive, kind);
    const rows = records.map((): number[] => []);
    entities.forEach((entity, row) => {
      for (const { id } of entity.records) rows[numbers.get(id) ?? -1]?.push(row);
    });
    return { names: entities.map(nameRow), rows, row: new Map(entities.map(({ id }, row) => [id, row])) };
  });
  if (!organisation || !policy || !person || !source) throw new Error('A kind of entity is missing.');
  const rowOf = (kind: typeof person, entity: Entity | undefined) => {
    const row = entity === undefined ? undefined : kind.row.get(entity.id);
    return row === undefined ? [] : [row];
  };
  const quotedIn = (record: ArchivedRecord): Quoted[] =>
    record.quotations.map(({ speaker, organisation: body }) => ({
      person: speaker?.kind === 'person' ? rowOf(person, speaker) : [],
      organisation: [
        ...new Set([
          ...(speaker?.kind === 'organisation' ? rowOf(organisation, speaker) : []),
          ...rowOf(organisation, body),
        ]),
      ],
    }));
  return {
    names: {
      organisation: organisation.names,
      policy: policy.names,
      person: person.names,
      source: source.names,
    },
    ids: records.map(({ id }) => id),
    kinds: records.map(({ kind }) => kind),
    dates: records.map(recordDate),
    named: {
      organisation: organisation.rows,
      policy: policy.rows,
      person: person.rows,
      source: source.rows,
    },
    speakers: records.map(quotedIn),
    stances: records.map(({ positions }) => [...new Set(positions.map(({ position }) => position.stance))]),
    types: records.map(({ data }) => ('type' in data ? data.type : undefined)),
  };
}

function entitiesOf(archive: Archive, kind: Named): readonly Entity[] {
  switch (kind) {
    case 'organisation':
      return archive.organisations;
    case 'policy':
      return archive.policies;
    case 'person':
      return archive.people;
    case 'source':
      return archive.sources;
  }
}

function nameRow({ id, name, shortName, data, records }: Entity): NameRow {
  return [id, name, shortName === name ? '' : shortName, records.length, ...(data.aliases ?? [])];
}

function recordDate({ date }: ArchivedRecord): RecordDate | undefined {
  if (date === undefined) return undefined;
  const { earliest, latest, approximate, uncertain } = date;
  return { earliest, latest, qualified: approximate || uncertain };
}
