import { expect, it } from 'vitest';
import { complete } from './completion.ts';

const ENTITIES = [
  { id: 'lamp-union', names: ['Union of Lamps', 'The Wick'] },
  { id: 'glw-north', names: ['GLW North'] },
  { id: 'glw', names: ['Guild of Lamp & Wick', 'GLW'] },
  { id: 'wicked', names: ['Wicked'] },
];
const found = (typed: string) => complete(typed, ENTITIES).map(({ id }) => id);

it.each([
  ['what is called so before what only begins so', 'glw', ['glw', 'glw-north']],
  ['by a former name, without its article', 'wick', ['lamp-union', 'wicked', 'glw']],
  ['by a word in the middle, then by letters in one', 'lamp', ['lamp-union', 'glw']],
  ['however it is written', 'LAMP and w', ['glw']],
  ['everything by name while nothing is typed', '', ['glw-north', 'glw', 'lamp-union', 'wicked']],
  ['nothing that is merely like it', 'guildof', []],
])('finds %s', (_what, typed, ids) => {
  expect(found(typed)).toEqual(ids);
});
