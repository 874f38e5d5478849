import { expect, it } from 'vitest';
import { countedFigure } from './counted-figure.ts';
import { type MadeUpRecord, madeUpFigures } from './made-up-figures.ts';
import { type Spread, spreadOf } from './spread.ts';

const lit = 'lamps lit';

it.each<readonly [spread: Spread | undefined, first: MadeUpRecord, second: MadeUpRecord]>([
  ['agreeing', ['2001-05-01', ['£1.8bn', lit]], ['2001-06', ['£1.799 billion', lit]]],
  ['over-time', ['2001-05-01', ['83', lit]], ['2002', ['63', lit]]],
  ['over-time', ['2001-05-01', ['83', `${lit} in March`]], ['2001-05-02', ['63', `${lit} in April`]]],
  ['differing', ['2001-05-01', ['83', lit]], ['2001-07', ['63', lit, 'example-body-b']]],
  [undefined, ['2001-05-01', ['24 to 18', lit]], ['2001-07', ['63', lit]]],
])('%s', (spread, first, second) => {
  expect(spreadOf(madeUpFigures([first, second]).figures.map(countedFigure))).toBe(spread);
});
