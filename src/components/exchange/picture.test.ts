import { describe, expect, it } from 'vitest';
import { dateOf } from '../../archive/edtf.ts';
import { exchangeOn } from '../../archive/exchange/exchange.ts';
import { article, held, madeUpExchange, statement } from '../../archive/exchange/made-up-exchange.ts';
import { axisOf, type Tick } from './axis.ts';
import { type Picture, pictureOf } from './picture.ts';
import { dayOf, scaleOfPeriod } from './scale.ts';

/** A phone’s width, on which nothing may collide. */
const PHONE = 320;

function drawn(
  records: Parameters<typeof madeUpExchange>[0],
  period?: string,
  keyDates: Parameters<typeof madeUpExchange>[1] = [],
) {
  const picture = pictureOf(exchangeOn(madeUpExchange(records, keyDates).policy, period), period);
  if (picture === undefined) throw new Error('nothing was drawn');
  return picture;
}

function marksOf({ links }: Picture) {
  return links.flatMap(({ marks }) => marks);
}

/** Pairs of marks nearer to each other on a phone than they are wide. */
function collisions(picture: Picture): number {
  const marks = marksOf(picture);
  return marks.flatMap((one, index) =>
    marks
      .slice(index + 1)
      .filter((other) => Math.abs(one.y - other.y) < 10 && (Math.abs(one.x - other.x) / 100) * PHONE < 9.5),
  ).length;
}

/** Labels that would run into the next on a phone, at seven pixels a character. */
function crowded(ticks: readonly Tick[]): Tick[] {
  return ticks.filter(
    (tick, index) =>
      ticks[index + 1] !== undefined &&
      (((ticks[index + 1]?.x ?? 0) - tick.x) / 100) * PHONE < tick.label.length * 6.2,
  );
}

/** So many records over some years: days, months and years as they come. */
function many(count: number, years: number) {
  return Array.from({ length: count }, (_, index) => {
    const id = `2001-${String(index + 1).padStart(4, '0')}`;
    const year = 2001 + (index % years);
    const month = String(1 + ((index * 5) % 12)).padStart(2, '0');
    const day = String(1 + ((index * 7) % 28)).padStart(2, '0');
    const date = [`${year}-${month}-${day}`, `${year}-${month}~`, `${year}`, `${year}-${month}-${day}~`][
      index % 4
    ];
    const more = { positions: [held(index % 3 === 0 ? 'union-x' : 'college-y', 'opposes')] };
    return index % 2 === 0 ? statement(id, date, 'example-body-b', more) : article(id, date, more);
  });
}

describe('a picture of an exchange', () => {
  for (const [count, years] of [
    [1, 1],
    [12, 1],
    [40, 2],
    [90, 7],
    [200, 12],
  ] as const) {
    it(`of ${count} records over ${years} years holds every mark, apart from every other`, () => {
      const picture = drawn(many(count, years));
      for (const { x, y } of marksOf(picture)) {
        expect(x).toBeGreaterThanOrEqual(1);
        expect(x).toBeLessThanOrEqual(99);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(picture.base);
      }
      for (const { left, right } of picture.bars) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(100);
      }
      expect(collisions(picture)).toBe(0);
      expect(crowded(picture.years)).toEqual([]);
      expect(crowded(picture.fine)).toEqual([]);
      expect(picture.height).toBeLessThan(1000);
    });
  }

  it('draws a month as a bar and never at a day, and says what has no place in it', () => {
    const picture = drawn([
      statement('2001-0001', '2001-05-13', 'example-body-b'),
      statement('2001-0002', '2001-06', 'union-x'),
      statement('2001-0003', '2001-09-01', 'union-x'),
      statement('2001-0004', '2001', 'union-x'),
    ]);
    expect(picture.bars).toHaveLength(1);
    expect(marksOf(picture)).toHaveLength(3);
    expect(picture.leavesOut).toBe(true);
  });

  it('leads from each mark to its record, and from many to the chapter', () => {
    const one = drawn([statement('2001-0001', '2001-05-13', 'union-x')]);
    expect(one.links.map(({ address }) => address)).toEqual(['/statements/2001-0001/']);
    const addresses = drawn(many(90, 3)).links.map(({ address }) => address);
    expect(addresses).toContainEqual(expect.stringMatching(/^\/policies\/example-plan\/2001-\d\d\/$/));
    expect(addresses).toContain('/policies/example-plan/2001/');
  });

  it('has arrows only where the data says what is answered', () => {
    const answer = { answers: ['2001-0001'] };
    const records = [
      statement('2001-0001', '2001-05-13', 'example-body-b'),
      statement('2001-0002', '2001-05-20', 'union-x', answer),
      statement('2001-0003', '2001-05-21', 'union-x'),
    ];
    const [arrow, ...others] = drawn(records).arrows;
    expect(others).toEqual([]);
    expect(arrow && arrow.from.x > arrow.to.x).toBe(true);
  });

  it('numbers the key dates, side by side where they are near', () => {
    const { turns } = drawn(
      [statement('2001-0001', '2001-05-13', 'union-x'), statement('2001-0002', '2003-05-13', 'union-x')],
      undefined,
      [
        { date: '2001-05-13', event: 'Issued' },
        { date: '2001-05-20', event: 'Amended' },
        { date: '2002-05', event: 'Ended' },
      ],
    );
    expect(turns.map(({ turn }) => turn.number)).toEqual([1, 2, 3]);
    expect(turns[0]?.y).not.toBe(turns[1]?.y);
    expect(turns[2] && turns[2].right > turns[2].left).toBe(true);
  });

  it('of a year is of the months in which something lies, from the first to the last', () => {
    const dates = ['2001-03-04', '2001-05-16', '2001', '2002-01'].map(dateOf);
    const days = scaleOfPeriod('2001', dates);
    expect(days && [dayOf(days.from), dayOf(days.to - 1)]).toEqual(['2001-03-01', '2001-05-31']);
  });

  it('is of its whole month, or year where nothing is known better, in a chapter', () => {
    const picture = drawn([statement('2001-0001', '2001-05-16', 'union-x')], '2001-05');
    expect(marksOf(picture)[0]?.x).toBeCloseTo(50, 0);
    expect(picture.fine.map(({ label }) => label)).toEqual(['1', '8', '15', '22', '29']);
    const months = axisOf(scaleOfPeriod('2001', []) ?? { from: 0, to: 1 });
    expect(months.fine).toHaveLength(12);
    expect(crowded(months.fine)).toEqual([]);
  });
});
