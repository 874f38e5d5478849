import { describe, expect, it } from 'vitest';
import { search } from '../evaluation/search.ts';
import { readState } from '../evaluation/state.ts';
import { memoryLibrary } from '../index/memory-library.ts';
import { madeUpArchive } from '../made-up-archive.ts';
import { Names } from '../query/names.ts';
import { type Suggestion, suggest } from './suggest.ts';

const names = new Names({
  organisation: [
    ['ahu', 'Association of Hen Unions', 'AHU', 9, 'Hens United'],
    ['egg-board', 'Egg Board', '', 30, 'Board of Eggs'],
    ['egg-board-north', 'Egg Board North', 'EBN', 4],
    ['orders', 'Órders and Bóards', '', 2],
    ['nobody', 'Egg Nobody', '', 0],
  ],
  policy: [
    ['egg-plan-2021', 'Egg plan (March 2021)', '', 12, 'EB'],
    ['nest-plan', 'Well-nested plan', '', 12],
  ],
  person: [['ovo-gallina', 'Ovo Gallina', '', 3, 'O’Gallina']],
  source: [['egg-times', 'Egg Times', '', 40, 'Ovoids']],
});

/** Suggestions where the caret is marked by `^`, or else at the end. */
function at(marked: string): Suggestion[] {
  const caret = marked.includes('^') ? marked.indexOf('^') : marked.length;
  return suggest(marked.replace('^', ''), caret, names);
}

/** What a suggestion is, and the query that it makes, with its caret. */
function shown({ kind, name, query, caret }: Suggestion): string {
  return `${kind} ${name} -> ${query.slice(0, caret)}^${query.slice(caret)}`;
}

describe('names are suggested', () => {
  it('of which the typed words begin words, in order; of most records first, one kind together', () => {
    expect(at('eg').map(shown)).toEqual([
      'source Egg Times -> source:egg-times ^',
      'organisation Egg Board -> org:egg-board ^',
      'organisation Egg Board North -> org:egg-board-north ^',
      'policy Egg plan (March 2021) -> policy:egg-plan-2021 ^',
    ]);
    expect(at('boa eg').map(({ name }) => name)).toEqual(['Egg Board']);
    // In this order they begin no name: only the last word is gone on with.
    expect(at('north egg').every(({ query }) => query.startsWith('north '))).toBe(true);
  });

  it('by another name, which is told', () => {
    expect(at('hens').map(({ name, other, count }) => [name, other, count])).toEqual([
      ['Association of Hen Unions', 'Hens United', 9],
    ]);
    expect(at('hen').map(({ name, other }) => [name, other])).toEqual([
      ['Association of Hen Unions', undefined],
    ]);
  });

  it('those called exactly so before those of more records', () => {
    expect(at('EB').map(({ name, other }) => [name, other])).toEqual([
      ['Egg plan (March 2021)', 'EB'],
      ['Egg Board North', 'EBN'],
    ]);
  });

  it.each(['ÉGG  bo', 'egg-bo', 'egg bóa', 'Egg’s board'])('however they are typed: %s', (typed) => {
    expect(at(typed).map(({ name }) => name)).toEqual(['Egg Board', 'Egg Board North']);
  });

  it.each([
    ['order', 'Órders and Bóards'],
    ['o’gal', 'Ovo Gallina'],
    ['nested', 'Well-nested plan'],
    ['plan mar', 'Egg plan (March 2021)'],
    ['2021', 'Egg plan (March 2021)'],
  ])('for %s: %s', (typed, name) => {
    expect(at(typed).map((each) => each.name)).toContain(name);
  });

  it.each([
    'e',
    '',
    ' ',
    'egg ',
    'egg board ',
    '"egg',
    '“egg bo',
    '"egg" "bo',
    '"egg board"',
    'OR',
    'egg OR',
    'NOT',
    '-',
    '(',
    'orders)',
    '^egg',
    'title:egg',
    'quote:egg',
    'date:20',
    'orgs:egg',
    'nobody',
    'xylophone',
    'org:egg-boardx',
    `${'x '.repeat(600)}egg`,
  ])('nothing for %s', (typed) => {
    expect(at(typed)).toEqual([]);
  });
});

describe('a chosen name takes the place of', () => {
  it.each([
    ['letter egg bo', 'letter org:egg-board ^'],
    ['letter -egg bo', 'letter -org:egg-board ^'],
    ['(hens OR gallin', '(hens OR person:ovo-gallina ^'],
    ['(hens OR gallin^)', '(hens OR person:ovo-gallina^)'],
    ['gallin^ letter', 'person:ovo-gallina ^letter'],
    ['gal^lina  letter', 'person:ovo-gallina ^ letter'],
    ['letter org:board', 'letter org:egg-board ^'],
    ['organisation:board', 'org:egg-board ^'],
    ['org:"egg bo', 'org:egg-board ^'],
    ['org:"egg bo^" letter', 'org:egg-board ^letter'],
    ['-org:egg bo', '-org:egg-board ^'],
    ['org:(ahu OR egg bo', 'org:(ahu OR egg-board ^'],
    ['org:(ahu (egg OR bo', 'org:(ahu (egg OR egg-board ^'],
    ['org:(ahu) gallin', 'org:(ahu) person:ovo-gallina ^'],
    ['speaker:gallin', 'speaker:ovo-gallina ^'],
    ['title:egg gallin', 'title:egg person:ovo-gallina ^'],
    ['kind:press', 'kind:press-release ^'],
    ['kind:press rel', 'kind:press-release ^'],
    ['stance:op', 'stance:opposes ^'],
    ['stan', 'stance:^'],
  ])('what was typed: %s', (typed, made) => {
    const [first] = at(typed);
    expect(first === undefined ? '' : shown(first).split(' -> ')[1]).toBe(made);
  });
});

describe('in a field are suggested', () => {
  it.each([
    ['org:e', ['organisation', 'organisation']],
    ['policy:e', ['policy']],
    ['source:ovo', ['source']],
    ['person:ovo', ['person']],
    ['speaker:ga', ['person']],
    ['speaker:north', ['organisation']],
    ['ORG:north', ['organisation']],
  ])('only such as it asks for: %s', (typed, kinds) => {
    expect(at(typed).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('those of most records, before anything is typed', () => {
    expect(at('letter org:').map(({ name }) => name)).toEqual([
      'Egg Board',
      'Association of Hen Unions',
      'Egg Board North',
      'Órders and Bóards',
    ]);
  });

  it('no numbers that would be others: who is named in a record need not speak in it', () => {
    expect(at('speaker:gallina').map(({ count }) => count)).toEqual([undefined]);
    expect(at('person:gallina').map(({ count }) => count)).toEqual([3]);
  });

  it('the stances, and the kinds by either name', () => {
    expect(at('stance:').map(({ name }) => name)).toEqual([
      'supports',
      'welcomes',
      'calls-for',
      'neutral',
      'reports',
      'criticises',
      'opposes',
    ]);
    expect(at('kind:post').map(({ name, other }) => [name, other])).toEqual([
      ['blog', 'blog post'],
      ['social-media', 'social-media post'],
    ]);
  });
});

describe('fields are suggested', () => {
  it('last, for the beginning of their names', () => {
    expect(at('or').map(({ name }) => name)).toEqual(['Órders and Bóards', 'org:']);
    expect(at('letter orga').map(shown)).toEqual(['field organisation: -> letter organisation:^']);
  });

  it.each(['o', 'titles', 'ti^t', 'org:ti', '"ti'])('not for %s', (typed) => {
    expect(at(typed).filter(({ kind }) => kind === 'field')).toEqual([]);
  });
});

it('eight at most, a field among them', () => {
  const many = new Names({
    organisation: Array.from({ length: 20 }, (_, row) => [`o${row}`, `Title ${row}`, '', 1] as const),
    policy: [],
    person: [],
    source: [],
  });
  const suggested = suggest('tit', 3, many).map(({ name }) => name);
  expect(suggested).toHaveLength(8);
  expect(suggested.at(-1)).toBe('title:');
});

it('the number beside a name is what choosing it finds', async () => {
  const library = memoryLibrary(madeUpArchive(30));
  const suggested = ['org:', 'policy:', 'person:', 'source:'].flatMap((field) =>
    suggest(field, field.length, library.names),
  );
  expect(suggested.length).toBeGreaterThan(5);
  for (const { query, count } of suggested) {
    const { certain } = await search(readState(new URLSearchParams({ q: query })), library);
    expect(`${query}: ${count}`).toBe(`${query}: ${certain}`);
  }
});
