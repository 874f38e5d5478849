import { describe, expect, it } from 'vitest';
import type { NameField } from './ast.ts';
import { Names } from './names.ts';
import { parse } from './parse.ts';
import { mendedQuery } from './problem.ts';
import { entitiesOf, unknownNames } from './resolve-name.ts';

const names = new Names({
  organisation: [
    ['cnk', 'Committee of Nest-Keepers', 'CNK', 3, 'The Keepers', 'EB'],
    ['ebb', 'Hatching Board', 'HB', 2],
    ['example-body', 'Example Body of Keepers', 'EBB', 1, 'EB'],
  ],
  policy: [['hatching-scheme-2002', 'General Hatching Scheme', 'GHS', 4]],
  person: [['ovo-gallina', 'Ovo Gallína', '', 1, 'O. Gallina', 'HB']],
  source: [['egg-times', 'Egg Times', '', 5]],
});

const meant = (field: NameField, text: string) => entitiesOf({ field, text }, names).map(({ id }) => id);

describe('a name means', () => {
  it.each<[NameField, string, string[]]>([
    ['organisation', 'cnk', ['cnk']],
    ['organisation', 'CNK', ['cnk']],
    ['organisation', 'committee of nest keepers', ['cnk']],
    ['organisation', 'the-keepers', ['cnk']],
    ['person', 'ovo gallina', ['ovo-gallina']],
    ['policy', 'hatching-scheme-2002', ['hatching-scheme-2002']],
  ])('%s %s: whoever has it as id or is called so', (field, text, ids) =>
    expect(meant(field, text)).toEqual(ids),
  );

  it('all who are called the same', () =>
    expect(meant('organisation', 'eb')).toEqual(['cnk', 'example-body']));

  it('by an id, none other, whoever else is called like the id', () => {
    expect(meant('organisation', 'ebb')).toEqual(['ebb']);
    expect(meant('organisation', 'EBB')).toEqual(['example-body']);
  });

  it('those whose full name holds the words next to each other, when nobody is called so', () => {
    expect(meant('organisation', 'keeper')).toEqual(['cnk', 'example-body']);
    expect(meant('organisation', 'committee nest')).toEqual([]);
    expect(meant('policy', 'hatched schemes')).toEqual(['hatching-scheme-2002']);
  });

  it('never by a part of another name', () => expect(meant('organisation', 'the')).toEqual([]));

  it('people and organisations as speakers', () => {
    expect(meant('speaker', 'HB')).toEqual(['ebb', 'ovo-gallina']);
    expect(meant('speaker', 'egg-times')).toEqual([]);
  });

  it('nobody without a word', () => expect(meant('organisation', '½')).toEqual([]));
});

describe('a name that nobody has', () => {
  function said(query: string) {
    return unknownNames(parse(query).node, names).map((problem) => [
      problem.message,
      query.slice(problem.span.from, problem.span.to),
      mendedQuery(query, problem),
    ]);
  }

  it.each([
    ['a org:cnkk', 'organisation', 'cnkk', 'org:cnkk', 'a org:CNK'],
    ['org:"Hatchin Bord"', 'organisation', 'Hatchin Bord', 'org:"Hatchin Bord"', 'org:"Hatching Board"'],
    ['-speaker:gallin OR b', 'person or organisation', 'gallin', 'speaker:gallin', undefined],
    ['source:(egg-tines OR b)', 'source', 'egg-tines', 'egg-tines', 'source:(source:egg-times OR b)'],
    ['org:GHS', 'organisation', 'GHS', 'org:GHS', 'policy:GHS'],
  ])('%s', (query, kind, text, place, mended) => {
    const [first] = said(query);
    expect(first).toEqual([`No ${kind} that the archive’s records name is called “${text}”.`, place, mended]);
  });

  it('is not told of when somebody has it', () => expect(said('org:cnk OR person:gallina')).toEqual([]));
});
