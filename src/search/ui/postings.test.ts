import { expect, it } from 'vitest';
import { type PagefindLibrary, pagefindPostings } from './postings.ts';

function library(
  answers: Readonly<Record<string, [id: string, words: number[]][]>>,
): PagefindLibrary & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    options: async () => undefined,
    init: async () => undefined,
    mergeIndex: async () => undefined,
    destroy: async () => undefined,
    search: async (term) => {
      asked.push(term);
      return { results: (answers[term] ?? []).map(([id, words]) => ({ id, words })) };
    },
  };
}

it('tells where a word stands, by the number of the record, and asks once', async () => {
  const pagefind = library({
    tone0: [
      ['xx_b', [7, 3]],
      ['xx_a', [1]],
    ],
  });
  const postings = pagefindPostings(pagefind, ['xx_a', 'xx_b']);
  await postings('tone');
  expect([...(await postings('tone'))]).toEqual([
    [1, [3, 7]],
    [0, [1]],
  ]);
  expect(pagefind.asked).toEqual(['tone0']);
});

it('never takes a part of the index that could not be fetched for a word that is nowhere', async () => {
  const postings = pagefindPostings(library({}), []);
  await expect(postings('tone')).rejects.toThrow('The index has nothing on “tone”');
});

it('refuses an index that belongs to another table', async () => {
  const postings = pagefindPostings(library({ tone0: [['xx_c', [1]]] }), ['xx_a']);
  await expect(postings('tone')).rejects.toThrow('xx_c');
});
