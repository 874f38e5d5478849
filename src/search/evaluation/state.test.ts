import { describe, expect, it } from 'vitest';
import { asksForSomething, readState, toggled, UNFILTERED, writeState } from './state.ts';

const read = (text: string) => readState(new URLSearchParams(text));

describe('the address holds the whole view', () => {
  it.each([
    '?q=tone+deaf',
    '?q=%22tone+deaf%22&kind=statement&organisation=bma&organisation=igpm&year=2021&sort=date&page=3',
    '?policy=example-plan&person=exempla-gratia&source=example-paper&page=2',
    '?sort=date',
  ])('%s is written as it was read', (address) => expect(writeState(read(address))).toBe(address));

  it('leaves out what it does not know and what goes without saying', () => {
    expect(writeState(read('?page=1&sort=relevance&q=egg&colour=red&kind='))).toBe('?q=egg');
    expect(writeState(read('?q=egg&page=-1&sort=size'))).toBe('?q=egg');
    expect(writeState(read('?year=2021&year=2021&sort=date'))).toBe('?year=2021');
  });

  it('orders by date when there are no words to be relevant to', () => {
    expect(read('?kind=article').sort).toBe('date');
    expect(read('?kind=article&sort=relevance').sort).toBe('date');
    expect(read('?q=egg').sort).toBe('relevance');
  });

  it('takes a value in and out again, from the first page', () => {
    const state = read('?q=egg&page=4');
    const narrower = toggled(state, 'organisation', 'bma');
    expect(narrower).toMatchObject({ page: 1, filters: { ...UNFILTERED, organisation: ['bma'] } });
    expect(toggled(narrower, 'organisation', 'bma').filters).toEqual(UNFILTERED);
  });

  it('asks for nothing when there is nothing in it', () => {
    const asks = (text: string) => asksForSomething(new URLSearchParams(text));
    expect(['', '?q=', '?q=+&kind=', '?utm_source=x'].some(asks)).toBe(false);
    expect(['?q=egg', '?year=2021', '?sort=date'].every(asks)).toBe(true);
  });
});
