import { expect, it } from 'vitest';
import { leavesOf, type Node } from './ast.ts';
import { parse } from './parse.ts';
import { print } from './print.ts';

/** A query without the places of its parts. */
function shape(node: Node): unknown {
  return JSON.parse(JSON.stringify(node, (key, value) => (key === 'span' ? undefined : value)));
}

it.each([
  'tone deaf',
  '"tone deaf" letter',
  'a (b OR c) -d',
  '-(a b) OR "c d"',
  '(a (b OR -(c d))) OR e',
  'org:bma speaker:"Exempla Gratia" -kind:letter',
  'title:(egg OR hen) quote:"egg bound" title:nest',
  'stance:opposes date:2021-05..2021-10 before:2022 after:2020-12 year:2021',
  'face-to-face -well-being',
])('%s, printed and read again, means the same', (query) => {
  const { node } = parse(query);
  expect(leavesOf(node).length).toBeGreaterThan(1);
  expect(shape(parse(print(node)).node)).toEqual(shape(node));
});
