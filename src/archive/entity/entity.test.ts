import { describe, expect, it } from 'vitest';
import type { RecordEntry } from '../content.ts';
import { buildArchive } from '../index.ts';
import type { LinkedOrganisation } from '../linked.ts';
import { sampleArticle, sampleContent, sampleStatement } from '../sample-content.ts';
import type { Role } from '../schema/person.ts';
import { repliesOf, spokeOnTheSame } from './answers.ts';
import { companyOf } from './company.ts';
import { entityYears } from './entity-year.ts';
import { familyOf } from './family.ts';
import { bylinesOf, copiesOf, heldByYear } from './holdings.ts';
import { inPeriod, periodOf } from './period.ts';
import { membersOf, rolesInTime } from './role-in-time.ts';
import { silencesOf } from './silence.ts';

const [bodyA, bodyB, person, plan] = [
  'example-body-a',
  'example-body-b',
  'exempla-gratia',
  'example-plan',
] as const;

/** Articles of these dates, numbered in this order. */
function dated(...dates: readonly (string | undefined)[]): RecordEntry[] {
  return dates.map((date, index) =>
    sampleArticle({ id: `2001-${1000 + index}`, date, organisations: [bodyA] }),
  );
}

function archiveOf(records: readonly RecordEntry[]) {
  return buildArchive(sampleContent(records));
}

function organisation(archive: ReturnType<typeof buildArchive>, id: string): LinkedOrganisation {
  const found = archive.organisation(id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

describe('a silence', () => {
  const silences = (...dates: readonly (string | undefined)[]) =>
    silencesOf(archiveOf(dated(...dates)).records).map(({ before, after }) => [
      before.date?.text,
      after.date?.text,
    ]);
  const busy = ['2001-01-10', '2001-02-10', '2001-03-10', '2003-01-10', '2003-02-10'];

  it('is told by the records on either side of it', () => {
    expect(silences(...busy)).toEqual([['2001-03-10', '2003-01-10']]);
  });
  it('is none where an inexact date may fill it', () => {
    expect(silences(...busy, '200X')).toEqual([]);
    expect(silences(...busy, '2001-03/2002-12')).toEqual([]);
    expect(silences(...busy, '2001-06/..')).toEqual([]);
  });
  it('ends where an inexact date begins at the earliest', () => {
    expect(silences(...busy, '2001-01-11', '2002')).toEqual([['2001-03-10', '2002']]);
  });
  it('begins where an inexact date ends at the latest', () => {
    expect(silences(...busy, '2001')).toEqual([['2001', '2003-01-10']]);
  });
  it('is left unsaid where an inferred year may be the next', () => {
    expect(silences(...busy, '2001~')).toEqual([]);
  });
  it('is not remarkable under half a year, or where hardly anything is recorded anyway', () => {
    expect(silences('2001-01-10', '2001-01-11', '2001-01-12', '2001-06-10')).toEqual([]);
    expect(silences('2001-01-10', '2004-01-10')).toEqual([]);
    expect(silences('2001-01-10', '2002-01-10', '2003-01-10', '2004-01-10')).toEqual([]);
  });
  it('is not told of what has no date, nor of one record', () => {
    expect(silences(undefined, undefined)).toEqual([]);
    expect(silences('2001-01-10')).toEqual([]);
  });
});

describe('a family', () => {
  const archive = archiveOf([
    sampleArticle({ id: '2001-0003', organisations: [bodyA] }),
    sampleArticle({ id: '2001-0004', organisations: [bodyB] }),
    sampleArticle({ id: '2001-0005', organisations: [bodyA, bodyB] }),
  ]);

  it('has every record of its members once', () => {
    const family = familyOf(organisation(archive, bodyA));
    expect(family.members.map(({ id }) => id)).toEqual([bodyA, bodyB]);
    expect(family.records.map(({ id }) => id)).toEqual(['2001-0003', '2001-0004', '2001-0005']);
    expect(organisation(archive, bodyA).records).toHaveLength(2);
  });
  it('of a part is the part alone', () => {
    expect(familyOf(organisation(archive, bodyB)).records).toHaveLength(2);
  });
  it('ends where parents run in a circle', () => {
    const content = sampleContent([]);
    const circle = buildArchive({
      ...content,
      organisations: content.organisations.map((entry) => ({
        ...entry,
        data: { ...entry.data, parent: entry.id === bodyA ? bodyB : bodyA },
      })),
    });
    expect(familyOf(organisation(circle, bodyA)).members).toHaveLength(2);
  });
});

describe('company', () => {
  const archive = archiveOf([
    sampleArticle({ id: '2001-0003', organisations: [bodyA, bodyB], people: [person] }),
    sampleArticle({ id: '2001-0004', organisations: [bodyA], people: [person] }),
    sampleArticle({ id: '2001-0005', organisations: [bodyA, bodyB] }),
    sampleArticle({ id: '2001-0006', organisations: [bodyA, bodyB] }),
  ]);

  it('is who is named in the same records, in whatever role, most first', () => {
    const { members } = companyOf(organisation(archive, bodyA));
    expect(members.map(({ value, count }) => [value.id, count])).toEqual([
      [bodyB, 3],
      [person, 2],
    ]);
  });
  it('leaves out what happened once, among the members too', () => {
    expect(companyOf(organisation(archive, bodyA)).ties).toEqual([]);
    expect(companyOf(organisation(archive, bodyB)).members.map(({ value }) => value.id)).toEqual([bodyA]);
  });
});

it('ties among the company are the records that name all three', () => {
  const all = { organisations: [bodyA, bodyB], people: [person] };
  const archive = archiveOf([
    sampleArticle({ id: '2001-0003', ...all }),
    sampleArticle({ id: '2001-0004', ...all }),
    sampleArticle({ id: '2001-0005', organisations: [bodyB], people: [person] }),
  ]);
  const { ties } = companyOf(organisation(archive, bodyA));
  expect(ties.map(({ left, right, count }) => [left.id, right.id, count])).toEqual([[bodyB, person, 2]]);
});

describe('roles', () => {
  const content = sampleContent([]);
  const roles: Role[] = [
    { title: 'Elder', organisation: bodyA },
    { title: 'Chair', organisation: bodyA, seen: '2003' },
    { title: 'Deputy chair', organisation: bodyB, seen: '2001-05' },
    { title: 'The chair', organisation: bodyA, seen: '2004-01-01' },
    { title: 'Adviser', organisation: { name: 'Example Surgery' }, seen: '2002' },
  ];
  const archive = buildArchive({
    ...content,
    people: content.people.map((entry) => ({ ...entry, data: { ...entry.data, roles } })),
  });

  it('stand in the order of time, each once, those of unknown date last', () => {
    const found = archive.person(person);
    if (found === undefined) throw new Error('nobody');
    expect(rolesInTime(found).map(({ title, organisationName }) => [title, organisationName])).toEqual([
      ['Deputy chair', 'Example Body B'],
      ['Adviser', 'Example Surgery'],
      ['Chair', 'EBA'],
      ['Elder', 'EBA'],
    ]);
  });
  it('of a body are those in it', () => {
    const [member] = membersOf(organisation(archive, bodyA));
    expect(member?.roles.map(({ title }) => title)).toEqual(['Chair', 'Elder']);
  });
});

it('answers are only those that a record says; speaking on the same policy is told apart', () => {
  const position = { on: plan, stance: 'opposes', summary: 'Against.' } as const;
  const archive = archiveOf([
    sampleStatement({ id: '2001-0002', issuer: bodyB, date: '2001-01-01' }),
    sampleStatement({
      id: '2001-0003',
      issuer: bodyA,
      answers: ['2001-0002'],
      positions: [{ holder: bodyA, ...position }],
    }),
    sampleArticle({
      id: '2001-0004',
      reports: ['2001-0003'],
      positions: [{ holder: bodyB, ...position }],
    }),
  ]);
  const [left, right] = [organisation(archive, bodyA), organisation(archive, bodyB)];
  expect(repliesOf(left)).toMatchObject({
    answered: [{ record: { id: '2001-0003' }, to: [{ id: '2001-0002' }] }],
    answeredBy: [],
    reportedBy: [{ record: { id: '2001-0004' } }],
  });
  expect(repliesOf(right).answeredBy.map(({ record }) => record.id)).toEqual(['2001-0003']);
  expect(spokeOnTheSame(left).map(({ policy, others }) => [policy.id, others.map(({ id }) => id)])).toEqual([
    [plan, [bodyB]],
  ]);
});

it('a year is shown as long as it has a page, also when nothing is left in it', () => {
  const records = Array.from({ length: 31 }, (_, index) =>
    sampleArticle({ id: `2001-${1000 + index}`, date: `200${index % 2 ? 1 : 3}`, organisations: [bodyA] }),
  );
  const archive = buildArchive(
    sampleContent(records, {
      ledger: [{ address: `/organisations/${bodyA}/1999/`, line: 1 }],
    }),
  );
  const years = entityYears(archive, organisation(archive, bodyA));
  expect(years.map(({ year, records: held }) => [year, held.length])).toEqual([
    ['1999', 0],
    ['2001', 15],
    ['2003', 16],
  ]);
});

describe('what is held of a source', () => {
  const { records } = archiveOf([
    sampleArticle({ id: '2001-0003', date: '2001', authors: ['A. Person', 'B. Person'] }),
    sampleStatement({ id: '2001-0004', date: '2003-01-01', authors: ['B. Person'] }),
    sampleArticle({ id: '2001-0005', date: undefined, capture: { sha256: 'f'.repeat(64) } }),
  ]);

  it('is counted by year, empty years too', () => {
    expect(
      heldByYear(records).map(({ label, articles, statements }) => [label, articles, statements]),
    ).toEqual([
      ['2001', 1, 0],
      ['2002', 0, 0],
      ['2003', 0, 1],
      ['No date', 1, 0],
    ]);
  });
  it('has its bylines as printed', () => {
    expect(bylinesOf(records)).toEqual([
      { value: 'B. Person', count: 2 },
      { value: 'A. Person', count: 1 },
    ]);
  });
  it('is known in copies only where they are recorded', () => {
    const { captured, archived } = copiesOf(records);
    expect([captured.length, archived.length]).toEqual([1, 0]);
  });
});

describe('the period of some records', () => {
  it.each([
    [['2001-05-03', '2001-05', '2002-06-07'], 'between May 2001 and 7 June 2002'],
    [['2001-05-03', '2001'], 'in 2001'],
    [['2001-05-03', '2003'], 'between 2001 and 2003'],
    [['2001-05-03'], 'on 3 May 2001'],
    [['2001-05~'], 'in about May 2001'],
    [[undefined], ''],
  ])('%s', (dates, words) => {
    expect(inPeriod(periodOf(archiveOf(dated(...dates)).records))).toBe(words);
  });
});
