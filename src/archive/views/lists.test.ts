import { describe, expect, it } from 'vitest';
import { dateOf } from '../edtf.ts';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent, sampleStatement } from '../sample-content.ts';
import { byLetter, surnameFirst } from './alphabet.ts';
import { byKind } from './kind-groups.ts';
import { byMonth, monthOf } from './month.ts';
import { recordYears } from './record-years.ts';
import { byStatementType } from './statement-types.ts';
import { tally } from './tally.ts';
import { countYears, yearsWithoutGaps } from './year-counts.ts';

const dated = (text: string) => ({ date: dateOf(text) });

describe('a date is listed under its month', () => {
  it.each([
    ['2021-05-17', 5],
    ['2021-10~', 10],
    ['2021-05-13/2021-05-17', 5],
    ['2021-05-30/2021-06-02', undefined],
    ['2021', undefined],
    ['2021~', undefined],
    ['2021-21', undefined],
    ['202X', undefined],
    ['2021/2022', undefined],
  ])('%s', (text, month) => expect(monthOf(dateOf(text))).toBe(month));

  it('and no month is made up for what has no date', () => expect(monthOf(undefined)).toBeUndefined());
});

describe('a list by month', () => {
  const groups = byMonth(
    [dated('2021-10'), dated('2021-05-17'), dated('2021-05'), dated('2021')],
    (item) => item.date,
  );

  it('has the latest month first and those of no known month last', () => {
    expect(groups.map(({ label, anchor, items }) => [label, anchor, items.length])).toEqual([
      ['October', 'october', 1],
      ['May', 'may', 2],
      ['Month not known', 'month-not-known', 1],
    ]);
  });

  it('keeps the order inside a month', () => {
    expect(groups[1]?.items.map(({ date }) => date.text)).toEqual(['2021-05-17', '2021-05']);
  });
});

describe('counts by year', () => {
  const items = [dated('2019-01-02'), dated('2019-01'), dated('2019'), dated('2021-12'), { date: undefined }];

  it('count each month, and apart from them what has only a year', () => {
    const [first, second, third] = countYears(items, ['2021', '2019', 'undated']);
    expect(first).toMatchObject({ label: '2021', count: 1, monthNotKnown: 0 });
    expect(first?.months).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(second).toMatchObject({ count: 3, monthNotKnown: 1 });
    expect(second?.months[0]).toBe(2);
    expect(third).toMatchObject({ label: 'No date', count: 1, monthNotKnown: 1 });
  });

  it('show a year of which there is nothing', () => {
    expect(yearsWithoutGaps(items)).toEqual(['2019', '2020', '2021']);
    expect(yearsWithoutGaps([])).toEqual([]);
  });
});

describe('a tally', () => {
  it('has the most frequent first, then goes by name', () => {
    expect(tally(['b', 'c', 'a', 'c'], (name) => name)).toEqual([
      { value: 'c', count: 2 },
      { value: 'a', count: 1 },
      { value: 'b', count: 1 },
    ]);
  });
});

describe('a list by letter', () => {
  it('files people by surname, with the particle that belongs to it', () => {
    expect(
      ['Ara Darzi', 'Richard Van Mellaerts', 'Victoria Tzortziou Brown', 'Cher'].map(surnameFirst),
    ).toEqual(['Darzi Ara', 'Van Mellaerts Richard', 'Brown Victoria Tzortziou', 'Cher']);
  });

  it('counts neither accents nor capitals nor apostrophes', () => {
    const groups = byLetter(['Zoë', 'Ó Faoláin', 'O’Brien', 'oak', '3M'], (name) => name);
    expect(groups.map(({ letter, anchor, items }) => [letter, anchor, items])).toEqual([
      ['0–9', 'letter-other', ['3M']],
      ['O', 'letter-o', ['Ó Faoláin', 'oak', 'O’Brien']],
      ['Z', 'letter-z', ['Zoë']],
    ]);
  });
});

describe('a list by kind', () => {
  it('follows the order of the kinds, leaves empty ones out, and says when a kind is not stated', () => {
    const names = { one: 'Ones', two: 'Twos', three: 'Threes' };
    const items = [{ kind: undefined }, { kind: 'three' as const }, { kind: 'one' as const }];
    expect(byKind(items, ({ kind }) => kind, names).map(({ label }) => label)).toEqual([
      'Ones',
      'Threes',
      'Kind not stated',
    ]);
  });
});

describe('the lists of records', () => {
  const archive = buildArchive(
    sampleContent(
      [
        sampleArticle({ organisations: ['example-body-a', 'example-body-b'], policies: ['example-plan'] }),
        sampleArticle({ id: '2001-0003', date: '2001-05', organisations: ['example-body-b'] }),
        sampleArticle({ id: '2001-0004', date: '1999' }),
        sampleStatement({ type: 'letter' }),
        sampleStatement({ id: '2001-0005' }),
      ],
      { ledger: [{ address: '/articles/1998/', line: 1 }] },
    ),
  );
  const years = recordYears(archive, 'article');

  it('are as many as the years that the archive publishes, empty ones too', () => {
    expect(years.map(({ year, records, earlier, later }) => [year, records.length, earlier, later])).toEqual([
      ['2001', 2, '1999', undefined],
      ['1999', 1, '1998', '2001'],
      ['1998', 0, undefined, '1999'],
    ]);
  });

  it('say whom the records of a year name', () => {
    expect(years[0]?.organisations.map(({ value, count }) => [value.id, count])).toEqual([
      ['example-body-b', 2],
      ['example-body-a', 1],
    ]);
    expect(years[0]?.sources.map(({ value, count }) => [value.id, count])).toEqual([['example-paper', 2]]);
  });

  it('hold articles or statements, never both', () => {
    expect(recordYears(archive, 'statement').flatMap(({ records }) => records.map(({ id }) => id))).toEqual([
      '2001-0002',
      '2001-0005',
    ]);
  });

  it('can be had by type of statement', () => {
    const statements = archive.records.filter(({ kind }) => kind === 'statement');
    expect(byStatementType(statements).map(({ label, items }) => [label, items.length])).toEqual([
      ['Letters', 1],
      ['Kind not stated', 1],
    ]);
  });
});
