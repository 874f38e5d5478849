import { describe, expect, it } from 'vitest';
import { cameBack, partsGivenAgain } from './given-again.ts';
import { sampleArticle } from './sample-content.ts';

const q1 = { id: 'q1', text: 'one' };
const f1 = { id: 'f1', value: 'about 12', of: 'villages' };
const correction = { date: '2001-03-01', what: 'An id.', why: 'It was mistaken.' };
const published = sampleArticle({ quotes: [q1], figures: [f1] });
const nothing = () => false;

describe('an id of a record', () => {
  it('that was a figure is no quotation', () => {
    const now = sampleArticle({ quotes: [q1, { id: 'f1', text: 'two' }] });
    expect(partsGivenAgain(published, now, nothing)).toEqual([
      { path: ['quotes', 1, 'id'], id: 'f1', was: 'a figure', is: 'a quotation' },
    ]);
  });

  it('that moved away is not given to other words', () => {
    const now = sampleArticle({ quotes: [q1, { id: 'q2', text: 'two' }], figures: [f1] });
    const listed = (address: string) => address === '/articles/2001-0001/#q2';
    expect(partsGivenAgain(published, now, listed)).toMatchObject([{ id: 'q2', path: ['quotes', 1, 'id'] }]);
    expect(partsGivenAgain(published, now, nothing)).toEqual([]);
  });

  it('may be so with a new correction', () => {
    const now = sampleArticle({ quotes: [{ id: 'f1', text: 'two' }], corrections: [correction] });
    expect(partsGivenAgain(published, now, nothing)).toEqual([]);
  });
});

describe('a record where a redirect stood', () => {
  const redirects = [
    { from: '/articles/2001-0001/', to: '/articles/2001-0009/' },
    { from: '/people/somebody/', to: '/people/exempla-gratia/' },
  ];

  it('says why it came back', () => {
    expect(cameBack([sampleArticle()], redirects)).toHaveLength(1);
    expect(cameBack([sampleArticle({ corrections: [correction] })], redirects)).toEqual([]);
  });

  it('is another one when its number is', () => {
    expect(cameBack([sampleArticle({ id: '2001-0002' })], redirects)).toEqual([]);
  });
});
