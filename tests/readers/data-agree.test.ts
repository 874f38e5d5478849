import { beforeAll, describe, expect, it } from 'vitest';
import { recordJson } from '../../src/outputs/json/record-schema.ts';
import { TABLES } from '../../src/outputs/tables/all.ts';
import { type Cell, csvRows, lines, parquetRows, type Row, sqliteRows } from '../harness/dump.ts';
import { needs } from '../harness/reader.ts';
import { allPages } from '../harness/site.ts';

const read = new Map<string, { readonly csv: Row[]; readonly parquet: Row[] }>();

beforeAll(async () => {
  for (const { name, columns } of TABLES)
    read.set(name, { csv: csvRows(name, columns), parquet: await parquetRows(name, columns) });
});

function rowsOf(table: string) {
  const rows = read.get(table);
  if (rows === undefined) throw new Error(`No table ${table}.`);
  return rows;
}

describe.each(TABLES.map(({ name, columns }) => ({ name, columns })))('$name', ({ name, columns }) => {
  it('has as many rows as the data page says', () => {
    const page = allPages().find(({ address }) => address === '/data/');
    expect(rowsOf(name).csv).toHaveLength(Number(page?.numbers[name]?.replaceAll(',', '')));
  });

  it('says the same in CSV and Parquet, cell by cell', () => {
    expect(rowsOf(name).parquet).toEqual(rowsOf(name).csv);
  });

  it('says the same in CSV and SQLite, cell by cell', (context) => {
    needs(context, 'sqlite3');
    expect(sqliteRows(name, columns)).toEqual(rowsOf(name).csv);
  });
});

it('the home page counts what the tables hold', () => {
  const home = allPages().find(({ address }) => address === '/');
  const published = rowsOf('records').csv.filter(({ status }) => status === 'published');
  const count = (name: string) => Number(home?.numbers[name]?.replaceAll(',', ''));
  expect(count('articles')).toBe(published.filter(({ kind }) => kind === 'article').length);
  expect(count('statements')).toBe(published.filter(({ kind }) => kind === 'statement').length);
  for (const table of ['quotations', 'organisations', 'policies', 'people', 'sources'])
    expect([table, count(table)]).toEqual([table, rowsOf(table).csv.length]);
});

describe('the records as JSON and as tables', () => {
  const records = lines('records.ndjson').map((line) => recordJson.parse(line));
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

  it('say the same of each record', () => {
    const told = records.map(
      (one): Row => ({
        id: one.id,
        kind: one.kind,
        status: one.status,
        address: one.url,
        title: one.title,
        title_supplied: one.titleSupplied,
        url: one.original ?? null,
        source: one.source?.id ?? null,
        source_name: one.source?.name ?? null,
        issuer: one.issuer?.id ?? null,
        issuer_name: one.issuer?.name ?? null,
        type: one.type ?? null,
        authors: one.authors,
        date: one.date?.edtf ?? null,
        date_precision: one.date?.precision ?? null,
        date_approximate: one.date?.approximate ?? null,
        date_earliest: one.date?.earliest ?? null,
        date_latest: one.date?.latest ?? null,
        date_note: one.dateNote ?? null,
        organisations: ids(one.organisations),
        policies: ids(one.policies),
        people: ids(one.people),
        keywords: one.keywords,
        abstract: one.abstract ?? null,
        known_through: one.knownThrough?.id ?? null,
        answers: ids(one.answers),
        reports: ids(one.reports),
        note: one.note ?? null,
        capture_sha256: one.capture?.sha256 ?? null,
        archived: one.capture?.archived ?? null,
        entered: one.entered ?? null,
        corrections: one.corrections.length,
        withdrawn: one.withdrawn?.date ?? null,
        withdrawn_reason: one.withdrawn?.reason ?? null,
        successor: one.withdrawn?.successor?.id ?? null,
      }),
    );
    expect(rowsOf('records').csv).toEqual(told);
  });

  it('say the same of each quotation', () => {
    const told = records.flatMap((one) =>
      one.quotations.map(
        (quotation): Row => ({
          record: one.id,
          id: quotation.id,
          address: quotation.url,
          text: quotation.text,
          speaker: quotation.speaker?.id ?? null,
          speaker_name: quotation.speaker?.name ?? null,
          policy: quotation.policy?.id ?? null,
          date: one.date?.edtf ?? null,
          verified: quotation.verified,
          note: quotation.note ?? null,
        }),
      ),
    );
    // The table names the organisation of a speaker that is one too.
    const without = ({ organisation: _, organisation_name: __, ...row }: Row) => row;
    expect(rowsOf('quotations').csv.map(without)).toEqual(told);
  });

  it('say the same of each position and figure', () => {
    const positions = records.flatMap((one) =>
      one.positions.map((position, index): readonly Cell[] => [
        one.id,
        index + 1,
        position.holder?.id ?? null,
        position.policy?.id ?? null,
        position.stance,
        position.summary,
        position.evidence,
      ]),
    );
    expect(
      rowsOf('positions').csv.map(({ record, number, holder, policy, stance, summary, evidence }) => [
        record,
        number,
        holder,
        policy,
        stance,
        summary,
        evidence,
      ]),
    ).toEqual(positions);
    const figures = records.flatMap((one) =>
      one.figures.map((figure): readonly Cell[] => [
        one.id,
        figure.id,
        figure.url,
        figure.value,
        figure.of,
        figure.attributedTo?.name ?? null,
      ]),
    );
    expect(
      rowsOf('figures').csv.map((row) => [
        row.record,
        row.id,
        row.address,
        row.value,
        row.of,
        row.attributed_to_name,
      ]),
    ).toEqual(figures);
  });
});
