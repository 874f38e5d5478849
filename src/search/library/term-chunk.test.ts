import { expect, it } from 'vitest';
import { placeOf } from '../evaluation/places.ts';
import { PostingList } from '../index/posting-list.ts';
import { readTermChunk, writeTermChunk } from './term-chunk.ts';

/** A form that stands at some words of some segments of some records. */
function form(places: Readonly<Record<number, readonly (readonly [code: number, word: number])[]>>) {
  const list = new PostingList();
  const postings = new Map<number, number[]>();
  for (const [record, all] of Object.entries(places)) {
    for (const [code, word] of all) list.add(Number(record), code, word);
    postings.set(
      Number(record),
      all.map(([code, word]) => placeOf(code, word)),
    );
  }
  return { list, postings };
}

it('every place of every form comes back, by stem', () => {
  const plan = form({
    0: [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 65_000],
      [7, 3],
    ],
    1: [[0, 1]],
    900: [[4, 0]],
  });
  const plans = form({ 0: [[0, 2]] });
  const zero = form({
    3: [
      [1, 9],
      [2, 9],
      [2, 10],
    ],
  });
  const chunk = writeTermChunk([
    ['plan', plan.list],
    ['plans', plans.list],
    ['zero', zero.list],
  ]);
  expect([...readTermChunk(JSON.parse(JSON.stringify(chunk)))]).toEqual([
    [
      'plan',
      [
        { form: 'plan', postings: plan.postings },
        { form: 'plans', postings: plans.postings },
      ],
    ],
    ['zero', [{ form: 'zero', postings: zero.postings }]],
  ]);
});
