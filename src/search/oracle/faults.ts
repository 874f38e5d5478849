import type { Archive } from '../../archive/index.ts';
import type { Catalogue, KnownForm, Library } from '../evaluation/catalogue.ts';
import { LONGEST_SEGMENT } from '../evaluation/places.ts';
import { RecordSet } from '../evaluation/record-set.ts';
import type { Named, NameRow } from '../files.ts';
import type { RecordDate } from '../query/day-range.ts';
import { type NamedEntity, Names } from '../query/names.ts';
import { formsOf } from '../query/words.ts';

/** A mistake that an index could make, as a library that makes it. */
export type Fault = (library: Library, archive: Archive) => Library;

/** Mistakes, each as small as it can be, that the agreement must notice. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  'one record is forgotten for one word': withForms((known, stem) =>
    stem === 'plan' ? known.map((each) => ({ ...each, postings: withoutLast(each.postings) })) : known,
  ),
  'inflections are taken for the very word': withForms((known) => {
    const all = new Map(known.flatMap(({ postings }) => [...postings]));
    return known.map(({ form }) => ({ form, postings: all }));
  }),
  'a title runs on into the abstract': (library, archive) =>
    withForms((known) =>
      known.map(({ form, postings }) => ({
        form,
        postings: new Map(
          [...postings].map(([record, places]) => [
            record,
            places.map((place) =>
              place < LONGEST_SEGMENT ? place + LONGEST_SEGMENT - titleLength(archive, record) : place,
            ),
          ]),
        ),
      })),
    )(library, archive),
  'a word stands one place further on': withForms((known, stem) =>
    stem === 'tone'
      ? known.map(({ form, postings }) => ({
          form,
          postings: new Map(
            [...postings].map(([record, places]) => [record, places.map((place) => place + 1)]),
          ),
        }))
      : known,
  ),
  'months last a day too long': withDates((date) =>
    date.latest.endsWith('-31') ? { ...date, latest: `${date.latest.slice(0, 8)}32` } : date,
  ),
  'a date begins a day too late': withDates((date) =>
    date.earliest === '2003-05-01' ? { ...date, earliest: '2003-05-02' } : date,
  ),
  'what is doubted is taken for certain': withDates((date) => ({ ...date, qualified: false })),
  'what is open ends where it begins': withDates((date) => ({
    ...date,
    earliest: date.earliest || date.latest,
    latest: date.latest || date.earliest,
  })),
  'what has no date lies everywhere': withCatalogue((catalogue) => ({
    date: (record) => catalogue.date(record) ?? { earliest: '', latest: '', qualified: false },
  })),
  'what only touches the days asked for is not opened': (library) => ({
    ...library,
    open: async (range) => {
      const catalogue = await library.open(range);
      const date = (record: number): RecordDate | undefined => {
        const known = catalogue.date(record);
        const touches = range === undefined || (known !== undefined && known.earliest >= range.from);
        return touches ? known : undefined;
      };
      return { ...catalogue, date };
    },
  }),
  'one body is not told of in one record': withCatalogue((catalogue) => ({
    recordsOf: (entity) =>
      entity.id === 'nest-keepers' ? withoutFirst(catalogue.recordsOf(entity)) : catalogue.recordsOf(entity),
  })),
  'one body is not counted in one record': withCatalogue((catalogue) => ({
    named: (record, kind) =>
      record === 7 ? catalogue.named(record, kind).slice(1) : catalogue.named(record, kind),
  })),
  'who is spoken for is left out': withCatalogue((catalogue) => ({
    speakers: async () =>
      (await catalogue.speakers()).map((quotations) =>
        quotations.map((quoted) => (quoted.person.length > 0 ? { ...quoted, organisation: [] } : quoted)),
      ),
  })),
  'the second stance of a record is left out': withCatalogue((catalogue) => ({
    stances: async () => (await catalogue.stances()).map((stances) => stances.slice(0, 1)),
  })),
  'one type of statement is lost': withCatalogue((catalogue) => ({
    types: async () => (await catalogue.types()).map((type) => (type === 'speech' ? undefined : type)),
  })),
  'an alias is lost': withNames((row) =>
    row[0] === 'example-body-b' ? [row[0], row[1], row[2], row[3]] : row,
  ),
  'a name that two bodies share is known of one alone': withNames((row) =>
    row[0] === 'nest-keepers' ? [row[0], row[1], row[2], row[3], ...row.slice(5).map(String)] : row,
  ),
};

function withCatalogue(change: (catalogue: Catalogue) => Partial<Catalogue>): Fault {
  return (library) => ({
    ...library,
    open: async (range) => {
      const catalogue = await library.open(range);
      return { ...catalogue, ...change(catalogue) };
    },
  });
}

function withForms(change: (known: readonly KnownForm[], stem: string) => readonly KnownForm[]): Fault {
  return withCatalogue((catalogue) => ({
    forms: async (stem) => change(await catalogue.forms(stem), stem),
  }));
}

function withDates(change: (date: RecordDate) => RecordDate): Fault {
  return withCatalogue((catalogue) => ({
    date: (record) => {
      const date = catalogue.date(record);
      return date && change(date);
    },
  }));
}

function withNames(change: (row: NameRow) => NameRow): Fault {
  return (library, archive) => {
    const names = library.names;
    const rowsOf = (kind: Named) =>
      names.entities
        .filter((entity) => entity.kind === kind)
        .map(rowOf)
        .map(change);
    const changed = new Names({
      organisation: rowsOf('organisation'),
      policy: rowsOf('policy'),
      person: rowsOf('person'),
      source: rowsOf('source'),
    });
    return { ...withCatalogue(() => ({ names: changed }))(library, archive), names: changed };
  };
}

function rowOf({ id, name, short, count, names }: NamedEntity): NameRow {
  return [id, name, short, count, ...names.filter((other) => other !== name && other !== short)];
}

function titleLength({ records }: Archive, record: number): number {
  return formsOf(records[record]?.title ?? '').length;
}

function withoutLast<Value>(map: ReadonlyMap<number, Value>): ReadonlyMap<number, Value> {
  return new Map([...map].slice(0, -1));
}

function withoutFirst(records: RecordSet): RecordSet {
  return RecordSet.of([...records].slice(1), records.universe);
}
