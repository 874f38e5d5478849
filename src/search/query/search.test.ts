import { describe, expect, it } from 'vitest';
import { madeUpArchive } from '../made-up-archive.ts';
import { plainCatalogue } from '../made-up-catalogue.ts';
import { matchingParts } from './parts.ts';
import { search } from './search.ts';
import { readState } from './state.ts';

const catalogue = plainCatalogue(madeUpArchive(0));

async function outcomeOf(address: string) {
  return search(readState(new URLSearchParams(address)), catalogue);
}

async function found(address: string): Promise<string[]> {
  const { records } = await outcomeOf(address);
  return records.map((record) => catalogue.table.ids[record] ?? '');
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
    const parts = matchingParts(records[0] ?? -1, node, answer, catalogue);
    expect(parts.map(({ kind, id, whole }) => ({ kind, id, whole }))).toEqual([
      { kind: 'quotation', id: 'q2', whole: true },
      { kind: 'quotation', id: 'q1', whole: false },
      { kind: 'figure', id: 'f1', whole: false },
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

  it('but not among other words, nor in quotation marks', async () => {
    expect((await outcomeOf('?q=eba+egg')).expansions).toEqual([]);
    expect((await outcomeOf('?q="eba"')).expansions).toEqual([]);
  });
});

describe('when nothing is found, the page can say why', () => {
  it('the word that is nowhere', async () => {
    const { blame } = await outcomeOf('?q=egg+quokka');
    expect(blame).toMatchObject({ reason: 'unknown', terms: [{ term: { text: 'quokka' }, words: false }] });
  });

  it('the phrase whose words are there, but apart', async () => {
    const { blame } = await outcomeOf('?q="bound egg"');
    expect(blame).toMatchObject({ reason: 'unknown', terms: [{ term: { text: 'bound egg' }, words: true }] });
  });

  it('words that are never in one record, with how many hold each', async () => {
    const { blame } = await outcomeOf('?q=friends+nests');
    expect(blame).toMatchObject({ reason: 'apart', terms: [{ count: 1 }, { count: 1 }] });
  });

  it('the filters, with what would be found without them', async () => {
    const { blame, facets } = await outcomeOf('?q=egg&organisation=nobody');
    expect(blame).toEqual({ reason: 'filters', count: 4 });
    expect(facets.organisation).toEqual([{ facet: 'organisation', value: 'nobody', count: 0, chosen: true }]);
  });
});
