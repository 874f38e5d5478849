import { expect, it } from 'vitest';
import { networkLayout } from './layout.ts';
import { wrapped } from './wrapped.ts';

const member = (index: number) => ({ name: `Example Body Number ${index}`, count: 20 - index });

it.each([1, 2, 3, 7, 12])('%s members stand inside the picture, apart from each other', (many) => {
  const members = Array.from({ length: many }, (_, index) => member(index));
  const layout = networkLayout('Example Body', members, []);
  for (const { x, y, lines } of layout.members) {
    expect(x).toBeGreaterThan(100);
    expect(x).toBeLessThan(layout.width - 100);
    expect(y).toBeGreaterThan(10);
    expect(y).toBeLessThan(layout.height - 10);
    expect(lines.length).toBeLessThanOrEqual(2);
  }
  for (const side of ['left', 'right']) {
    const here = layout.members.filter((placed) => placed.side === side).map(({ y }) => y);
    expect(here.every((y, index) => index === 0 || y - (here[index - 1] ?? 0) >= 40)).toBe(true);
  }
});

it('a line is as wide as its records are many, and never unseen', () => {
  const members = [
    { name: 'A', count: 200 },
    { name: 'B', count: 100 },
    { name: 'C', count: 2 },
  ];
  const { spokes, ties } = networkLayout('Example', members, [{ left: 0, right: 1, count: 50 }]);
  expect(spokes.map(({ width }) => width)).toEqual([9, 4.5, 1]);
  expect(ties.map(({ width }) => width)).toEqual([2.5]);
});

it.each([
  ['Example Body', ['Example Body']],
  ['Example Body of Somewhere', ['Example Body of', 'Somewhere']],
  ['Unbreakableexamplename', ['Unbreakableexamp…']],
  ['Example Body of the Whole Country', ['Example Body of', 'the Whole Country']],
  ['Example Body of the Whole Wide Country', ['Example Body of', 'the Whole Wide C…']],
])('%s in two lines', (name, lines) => expect(wrapped(name, 17)).toEqual(lines));
