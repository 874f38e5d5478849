import { expect, it } from 'vitest';
import { parseName, spokenName } from './name.ts';

it.each([
  ['Ada Exampleton', { family: 'Exampleton', given: 'Ada' }],
  ['Ada Lou Exampleton', { family: 'Exampleton', given: 'Ada Lou' }],
  ['Dr Ada O’Exampleton', { family: 'O’Exampleton', given: 'Ada' }],
  ['Professor Dame Ada Exampleton OBE', { family: 'Exampleton', given: 'Ada' }],
  ['Ada Exampleton, MP', { family: 'Exampleton', given: 'Ada' }],
  ['Ada van den Example', { family: 'Example', given: 'Ada', particle: 'van den' }],
  ['Ada Van Example', { family: 'Van Example', given: 'Ada' }],
  ['Ada Example-Smith Jr', { family: 'Example-Smith', given: 'Ada', suffix: 'Jr' }],
  ['de la Example, Ada', { family: 'Example', given: 'Ada', particle: 'de la' }],
  ['Órlaith  Mac Example', { family: 'Mac Example', given: 'Órlaith' }],
])('reads %s as a person', (byline, parts) => {
  expect(parseName(byline)).toEqual({ kind: 'person', ...parts });
});

it.each([
  'Example team',
  'Ada the Example',
  'Example Ltd',
  'Exampleton',
  'EBA 24',
  'Department of Examples',
  'مثال اسم',
  '@example',
])('leaves %s as printed', (byline) => {
  expect(parseName(byline)).toEqual({ kind: 'body', literal: byline });
});

it('believes the archive when it knows a body of that name', () => {
  expect(parseName('Healthy Example', new Set(['Healthy Example']))).toEqual({
    kind: 'body',
    literal: 'Healthy Example',
  });
  expect(parseName('Ada Ireland')).toMatchObject({ family: 'Ireland' });
});

it('puts a name in the order in which it is spoken', () => {
  expect(spokenName(parseName('de Example, Jean-Luc Ada'))).toBe('Jean-Luc Ada de Example');
});

it('leaves out marks that nobody sees', () => {
  expect(parseName('\u202EAda\u00A0Exampleton\u200B')).toEqual({
    kind: 'person',
    family: 'Exampleton',
    given: 'Ada',
  });
});
