import { describe, expect, it } from 'vitest';
import { termsOf } from './ast.ts';
import { expand, isAdded, plainTerms } from './expand.ts';
import { Names } from './names.ts';
import { parse } from './parse.ts';
import { print } from './print.ts';

const names = new Names({
  organisation: [
    ['eba', 'Example Body A', 'EBA', 3, 'E.B.A.'],
    ['nest-keepers', 'Nest-Keepers', '', 1, 'Committee of Nests', 'EB'],
    ['bodies', 'Bodies United', 'EB', 1],
  ],
  policy: [['access', 'Access to Nests', 'Access', 2, 'Dawn scramble']],
  person: [],
  source: [],
});

function expanded(query: string) {
  const { node, expansions } = expand(parse(query).node, names);
  const told = expansions.map(({ span, entity, added }) => [
    query.slice(span.from, span.to),
    entity.id,
    ...added,
  ]);
  return { query: print(node), told };
}

it('an ordinary word that happens to be a short name is a word; several words are a name', () => {
  expect(expanded('access').told).toEqual([]);
  expect(expanded('letter access').told).toEqual([]);
  expect(expanded('dawn scramble').told).toEqual([['dawn scramble', 'access', 'Access to Nests', 'Access']]);
});

describe('a name is also searched under the other names', () => {
  it.each<[string, string, string[][]]>([
    ['eba', 'eba OR "Example Body A" OR "E.B.A."', [['eba', 'eba', 'Example Body A', 'E.B.A.']]],
    [
      'nest-keepers',
      'nest-keepers OR "Committee of Nests" OR "EB"',
      [['nest-keepers', 'nest-keepers', 'Committee of Nests', 'EB']],
    ],
    [
      'a EBA letter',
      'a EBA OR "Example Body A" OR "E.B.A." letter',
      [['EBA', 'eba', 'Example Body A', 'E.B.A.']],
    ],
    [
      '(letter -EBA) OR b',
      '(letter -(EBA OR "Example Body A" OR "E.B.A.")) OR b',
      [['EBA', 'eba', 'Example Body A', 'E.B.A.']],
    ],
    ['example body a', '(example body a) OR "EBA" OR "E.B.A."', [['example body a', 'eba', 'EBA', 'E.B.A.']]],
  ])('%s', (query, asked, told) => expect(expanded(query)).toEqual({ query: asked, told }));

  it('of all who are called so', () => {
    expect(expanded('EB').told).toEqual([
      ['EB', 'nest-keepers', 'Nest-Keepers', 'Committee of Nests'],
      ['EB', 'bodies', 'Bodies United'],
    ]);
  });

  it('a name typed twice is told of once', () => expect(expanded('EBA -(x eba)').told).toHaveLength(1));

  it('and the names that were added can be told from those that were typed', () => {
    const { node } = expand(parse('EBA letter').node, names);
    expect(termsOf(node).map((term) => [term.text, isAdded(term)])).toEqual([
      ['EBA', false],
      ['Example Body A', true],
      ['E.B.A.', true],
      ['letter', false],
    ]);
  });
});

describe('nothing is added', () => {
  it.each([
    '"eba"',
    'title:eba',
    'quote:eba',
    'org:eba',
    'example body a letter',
    'example OR body',
    'zzz',
    '',
  ])('to %j', (query) => {
    const { node } = parse(query);
    expect(expand(node, names)).toEqual({ node, expansions: [] });
  });
});

describe('a query is nothing but words', () => {
  it.each([
    ['egg', true],
    ['egg face-to-face', true],
    ['', false],
    ['egg "x"', false],
    ['egg OR hen', false],
    ['egg -hen', false],
    ['title:egg', false],
    ['date:2021', false],
  ])('%j: %j', (query, plain) => expect(plainTerms(parse(query).node) !== undefined).toBe(plain));
});
