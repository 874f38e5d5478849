import { yearOf } from '../../archive/addresses.ts';
import type { Archive } from '../../archive/index.ts';
import type { Entity } from '../../archive/linked.ts';
import { NAMED, type Named, type NameRow, type TableFile } from '../files.ts';

function nameRow({ id, name, shortName, data }: Entity): NameRow {
  return [id, name, shortName === name ? '' : shortName, ...(data.aliases ?? [])];
}

/** The table of an archive's published records. */
export function tableOf(archive: Archive, lengths: TableFile['lengths'], keys: TableFile['keys']): TableFile {
  const { records } = archive;
  const entities: Readonly<Record<Named, readonly Entity[]>> = {
    organisation: archive.organisations,
    policy: archive.policies,
    person: archive.people,
    source: archive.sources,
  };
  const numbers = new Map(records.map(({ id }, number) => [id, number]));
  const columns = NAMED.map((kind) => {
    const rows = records.map((): number[] => []);
    entities[kind].forEach((entity, row) => {
      for (const { id } of entity.records) rows[numbers.get(id) ?? -1]?.push(row);
    });
    return [kind, rows, entities[kind].map(nameRow)] as const;
  });
  const column = (kind: Named) => columns.find(([each]) => each === kind);
  const named = (kind: Named) => column(kind)?.[1] ?? [];
  const names = (kind: Named) => column(kind)?.[2] ?? [];
  return {
    ids: records.map(({ id }) => id),
    kinds: records.map(({ kind }) => kind),
    dates: records.map(({ date }) => date?.text ?? ''),
    years: records.map(yearOf),
    names: {
      organisation: names('organisation'),
      policy: names('policy'),
      person: names('person'),
      source: names('source'),
    },
    named: {
      organisation: named('organisation'),
      policy: named('policy'),
      person: named('person'),
      source: named('source'),
    },
    quotations: records.map(({ quotations }) => quotations.map(({ quotation }) => quotation.id)),
    figures: records.map(({ figures }) => figures.map(({ figure }) => figure.id)),
    lengths,
    keys,
  };
}
