import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../archive/index.ts';
import { sampleArticle, sampleContent } from '../../archive/sample-content.ts';
import { memoryLibrary } from '../index/memory-library.ts';
import { withMadeUpEntities } from '../made-up-entities.ts';
import { described } from '../made-up-records.ts';
import { search } from './search.ts';
import { readState } from './state.ts';

const TEXTS: Readonly<Record<string, string>> = {
  '2001-0001': 'egg nest quokka',
  '2001-0002': 'egg nest',
  '2001-0003': 'nest',
  '2001-0004': 'the egg and the hen',
  '2001-0005': 'quokka quokka',
};

function libraryOf(texts: Readonly<Record<string, string>>) {
  const records = Object.entries(texts).map(([id, text], index) =>
    described(sampleArticle({ id, title: 'Hens', date: `2001-0${1 + (index % 9)}`, policies: [] }), text),
  );
  return memoryLibrary(buildArchive(withMadeUpEntities(sampleContent(records))));
}

async function outcomeOf(address: Readonly<Record<string, string>>, texts = TEXTS) {
  const { records, nearly, certain, catalogue } = await search(
    readState(new URLSearchParams(address)),
    libraryOf(texts),
  );
  const ids = await catalogue.ids();
  const named = (list: readonly number[]) => list.map((record) => ids[record] ?? '');
  return { found: named(records), nearly: named(nearly), certain };
}

describe('records that nearly match', () => {
  it('have at least half of the words, those with more of them first, and are not counted', async () => {
    expect(await outcomeOf({ q: 'egg nest quokka zebra' })).toEqual({
      found: [],
      nearly: ['2001-0001', '2001-0002'],
      certain: 0,
    });
  });

  it('follow the few that match, which are not among them', async () => {
    expect(await outcomeOf({ q: 'egg nest quokka' })).toEqual({
      found: ['2001-0001'],
      nearly: ['2001-0002'],
      certain: 1,
    });
  });

  it('need no small word, nor are these half of a question', async () => {
    expect((await outcomeOf({ q: 'what did the quokka do' })).nearly).toEqual(['2001-0005', '2001-0001']);
    expect((await outcomeOf({ q: 'who are they' })).nearly).toEqual([]);
  });

  it('are not offered beside ten that match', async () => {
    const ids = Array.from({ length: 11 }, (_, index) => `2001-${1001 + index}`);
    const ten = Object.fromEntries(ids.map((id, index) => [id, index < 10 ? 'egg nest' : 'egg']));
    expect(await outcomeOf({ q: 'egg nest' }, ten)).toMatchObject({ certain: 10, nearly: [] });
  });

  it('are ten at most', async () => {
    const ids = Array.from({ length: 15 }, (_, index) => `2001-${1001 + index}`);
    const many = Object.fromEntries(ids.map((id) => [id, 'egg']));
    expect((await outcomeOf({ q: 'egg zebra' }, many)).nearly).toHaveLength(10);
  });

  it.each([
    'egg "nest quokka zebra"',
    'egg nest zebra -hen',
    'egg zebra OR nest',
    'title:zebra nest',
    'egg kind:letter',
  ])('are never offered for a query that is more than words: %s', async (query) => {
    expect((await outcomeOf({ q: query })).nearly).toEqual([]);
  });

  it('stay within the filters', async () => {
    expect((await outcomeOf({ q: 'egg nest zebra', date: '2001-02' })).nearly).toEqual(['2001-0002']);
  });

  it('have the words of a date when they are of that time', async () => {
    expect((await outcomeOf({ q: 'zebra quokka 2003' })).nearly).toEqual([]);
    expect((await outcomeOf({ q: 'zebra quokka 2001' })).nearly).toEqual(['2001-0005', '2001-0001']);
  });

  it('have the words of a name of whomever they name', async () => {
    const records = [
      sampleArticle({ id: '2001-0001', title: 'Hens', organisations: ['example-body-d'] }),
      sampleArticle({ id: '2001-0002', title: 'Hens in the UK' }),
    ];
    const library = memoryLibrary(buildArchive(withMadeUpEntities(sampleContent(records))));
    const state = readState(new URLSearchParams({ q: 'toner uk zebra' }));
    const { nearly, catalogue } = await search(state, library);
    const ids = await catalogue.ids();
    expect(nearly.map((record) => ids[record])).toEqual(['2001-0001']);
  });
});
