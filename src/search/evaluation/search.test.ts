import { describe, expect, it } from 'vitest';
import { memoryLibrary } from '../index/memory-library.ts';
import { madeUpArchive } from '../made-up-archive.ts';
import { matchingParts } from './parts.ts';
import { search } from './search.ts';
import { readState } from './state.ts';

const library = memoryLibrary(madeUpArchive(0));

async function outcomeOf(address: string) {
  return search(readState(new URLSearchParams(address)), library);
}

async function found(address: string): Promise<string[]> {
  const { records, catalogue } = await outcomeOf(address);
  const ids = await catalogue.ids();
  return records.map((record) => ids[record] ?? '');
}

describe('records are found', () => {
  it('by words in title, abstract, quotations and figures, all of which must match', async () => {
    expect(await found('?q=nests')).toEqual(['2001-0002']);
    expect(await found('?q=friends+14.7')).toEqual(['2001-0001']);
    expect(await found('?q=friends+nests')).toEqual([]);
  });

  it('by a phrase across a hyphen or a full stop, but not across two quotations', async () => {
    expect((await found('?q="egg bound"')).sort()).toEqual([
      '2001-0001',
      '2001-0002',
      '2001-0003',
      '2001-0004',
    ]);
    expect(await found('?q="wrong completely"')).toEqual([]);
    expect(await found('?q=zero')).toEqual(['2001-0004']);
  });

  it('by the names of those whom they name, full names word by word, other names as a whole', async () => {
    expect((await found('?q=gratia')).sort()).toEqual(['2001-0001']);
    expect((await found('?q=EBA')).sort()).toEqual(['2001-0001', '2001-0002', '2001-0004']);
    expect(await found('?q=UK')).toEqual([]);
  });

  it('never when they are drafts or withdrawn', async () => {
    expect(await found('?q=secret')).toEqual([]);
  });

  it('all of them, latest first, when no word is asked for', async () => {
    expect(await found('?sort=date')).toEqual(['2001-0004', '2001-0003', '2001-0001', '2001-0002']);
    expect(await found('?kind=article&year=2001')).toEqual(['2001-0001']);
  });
});

describe('the order of relevance', () => {
  it('puts quotations first, most of them first, a statement’s own before coverage; then title, then abstract', async () => {
    expect(await found('?q=egg+bound')).toEqual(['2001-0001', '2001-0002', '2001-0003', '2001-0004']);
    expect(await found('?q=“egg bound”')).toEqual(['2001-0001', '2001-0002', '2001-0003', '2001-0004']);
  });

  it('gives way to the date when asked', async () => {
    expect(await found('?q=egg+bound&sort=date')).toEqual([
      '2001-0004',
      '2001-0003',
      '2001-0001',
      '2001-0002',
    ]);
  });
});

describe('a hit lands on the quotation', () => {
  it('that holds all of the query, and lists the others', async () => {
    const { node, answer, records } = await outcomeOf('?q=egg+bound+completely');
    const parts = matchingParts(records[0] ?? -1, node, answer, 2);
    expect(parts.map(({ kind, number, whole }) => ({ kind, number, whole }))).toEqual([
      { kind: 'quotation', number: 1, whole: true },
      { kind: 'quotation', number: 0, whole: false },
      { kind: 'figure', number: 0, whole: false },
    ]);
  });
});

describe('a name is searched under its other names, visibly', () => {
  it('when it is the whole query', async () => {
    const { expansions } = await outcomeOf('?q=eba');
    expect(expansions.map(({ entity, added }) => [entity.id, added])).toEqual([
      ['example-body-a', ['Example Body A']],
    ]);
  });

  it('also among other words, but not in quotation marks', async () => {
    expect((await outcomeOf('?q=eba+egg')).expansions).toMatchObject([{ span: { from: 0, to: 3 } }]);
    expect((await outcomeOf('?q="eba"')).expansions).toEqual([]);
  });
});

describe('when nothing is found, the page can say why', () => {
  it('the word that is nowhere, and what is found without it', async () => {
    const { blame } = await outcomeOf('?q=egg+quokka');
    expect(blame?.parts.map(({ text, count }) => [text, count])).toEqual([
      ['egg', 4],
      ['quokka', 0],
    ]);
    expect(blame?.nearest).toMatchObject({ state: { query: 'egg' }, dropped: ['quokka'], count: 4 });
  });

  it('the phrase whose words are there, but apart', async () => {
    const { blame } = await outcomeOf('?q="bound egg"');
    expect(blame).toMatchObject({ parts: [{ text: '"bound egg"', count: 0, apart: 4 }], nearest: undefined });
  });

  it('words that are never in one record, with how many hold each', async () => {
    const { blame } = await outcomeOf('?q=friends+nests');
    expect(blame?.parts.map(({ count }) => count)).toEqual([1, 1]);
    expect(blame?.nearest).toMatchObject({ dropped: ['friends'], count: 1 });
  });

  it('the filters, with what would be found without each', async () => {
    const { blame, facets } = await outcomeOf('?q=egg&organisation=nobody&kind=article');
    expect(blame).toMatchObject({
      unfiltered: 4,
      filters: [
        { filter: 'kind', value: 'article', without: 0 },
        { filter: 'organisation', value: 'nobody', without: 3 },
      ],
      nearest: { state: { query: 'egg', filters: { kind: ['article'], organisation: [] } }, count: 3 },
    });
    expect(facets.organisation).toEqual([{ facet: 'organisation', value: 'nobody', count: 0, chosen: true }]);
  });

  it('the days, also when only a part of the archive was opened', async () => {
    const { blame } = await outcomeOf('?q=egg&date=1999');
    expect(blame).toMatchObject({ unfiltered: 4, nearest: { state: { date: '' }, count: 4 } });
  });
});

describe('a date that is not exact', () => {
  it('is possible where it only may be meant, and so is its contrary', async () => {
    expect(await outcomeOf('?q=date:2003')).toMatchObject({ certain: 0, possible: 1 });
    expect(await outcomeOf('?q=-date:2003')).toMatchObject({ certain: 3, possible: 1 });
    expect(await outcomeOf('?date=2003')).toMatchObject({ certain: 0, possible: 1 });
  });

  it('is certain when all of it lies within', async () => {
    expect(await outcomeOf('?q=year:2002')).toMatchObject({ certain: 1, possible: 0 });
    expect(await outcomeOf('?q=date:2002-01')).toMatchObject({ certain: 0, possible: 1 });
  });

  it('lists the possible ones apart when asked', async () => {
    expect(await found('?date=2003&certainty=possible')).toEqual(['2001-0004']);
  });
});
