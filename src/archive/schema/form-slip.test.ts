import { describe, expect, it } from 'vitest';
import { meantForm } from './form-slip.ts';
import { entityId } from './identifier.ts';

const DATE = 'a date such as';
const ID = 'an id in lower-case words';
const ADDRESS = 'a web address that begins with';

describe('a date in another manner', () => {
  it.each([
    ['17 May 2021', '2021-05-17'],
    ['Monday 17th May, 2021', '2021-05-17'],
    ['May 17, 2021', '2021-05-17'],
    ['17/05/2021', '2021-05-17'],
    ['2021/05/17', '2021-05-17'],
    ['2021-5-7', '2021-05-07'],
    ['2021-5', '2021-05'],
    ['May 2021', '2021-05'],
    ['circa May 2021', '2021-05~'],
    ['c. 2021', '2021~'],
    ['17 May 2021 – 20 May 2021', '2021-05-17/2021-05-20'],
    ['17–20 May 2021', '2021-05-17/2021-05-20'],
    ['17-20 May 2021', '2021-05-17/2021-05-20'],
    ['17th to 20th of May 2021', '2021-05-17/2021-05-20'],
    ['28 May – 2 June 2021', '2021-05-28/2021-06-02'],
    ['May–June 2021', '2021-05/2021-06'],
    ['2021-05-17T09:30:00Z', '2021-05-17'],
  ])('%s means %s', (written, meant) => {
    expect(meantForm(DATE, written)).toMatchObject({ value: meant, certain: true });
  });

  it.each(['03/04/2021', 'Tuesday 17 May 2021'])('is offered, not certain: %s', (written) => {
    expect(meantForm(DATE, written)).toMatchObject({ certain: false, mend: expect.any(String) });
  });

  it.each([
    '2021-02-30',
    'last spring',
    'about',
    '20 May 2021 to 17 May 2021',
    '20–17 May 2021',
    'spring – May 2021',
    'x'.repeat(1000),
  ])('means no date: %s', (written) => {
    expect(meantForm(DATE, written)).toBeUndefined();
  });

  it('means a day where a day is asked for', () => {
    expect(meantForm('a day such as', '17 May 2021')).toMatchObject({ value: '2021-05-17' });
    expect(meantForm('a day such as', 'May 2021')).toBeUndefined();
  });
});

describe('a name in the place of an id', () => {
  it.each([
    ['The Example’s Fund', 'the-examples-fund'],
    ['Example_Times', 'example-times'],
    ['Department of Hills & Plains', 'department-of-hills-and-plains'],
    ['Zoë Example', 'zoe-example'],
  ])('%s becomes %s', (written, id) => {
    expect(meantForm(ID, written)).toMatchObject({ value: id, certain: true });
    expect(entityId.safeParse(id).success).toBe(true);
  });

  it.each(['a spokesman for the body', 'A farmer who was there'])('is not certain: %s', (written) => {
    expect(meantForm(ID, written)).toMatchObject({ certain: false });
  });
});

describe('an address', () => {
  it.each([
    ['www.times.example.org/a', 'https://www.times.example.org/a', false],
    ['htps://times.example.org', 'https://times.example.org', false],
    ['http:/times.example.org/a', 'http://times.example.org/a', true],
  ])('%s means %s', (written, value, certain) => {
    expect(meantForm(ADDRESS, written)).toMatchObject({ value, certain });
  });

  it.each(['javascript:alert(1)', 'ann@example.org', 'see the page', 'ftp://example.org/'])(
    'is none of the web: %s',
    (written) => {
      expect(meantForm(ADDRESS, written)).toBeUndefined();
    },
  );
});

it.each([
  ['a short id such as q1', 'Q1', 'q1'],
  ['an accession number such as', '2026/0001', '2026-0001'],
  ['a SHA-256 in 64', 'AB'.repeat(32), 'ab'.repeat(32)],
])('%s: %s means %s', (form, written, value) => {
  expect(meantForm(form, written)).toEqual({ value, certain: true });
});
