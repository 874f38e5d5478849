import type { Postings } from '../query/catalogue.ts';
import { termKey } from '../term-key.ts';

/** The part of Pagefind’s browser library that is used: where words stand. */
export interface PagefindLibrary {
  options(options: { basePath: string }): Promise<void>;
  init(): Promise<void>;
  /** Adds another index to the one that was opened. */
  mergeIndex(basePath: string): Promise<void>;
  destroy(): Promise<void>;
  search(
    term: string,
  ): Promise<{ readonly results: readonly { readonly id: string; readonly words: readonly number[] }[] }>;
}

/** Opens the indexes in these folders as one. @throws Error when there is none. */
export async function openPagefind(
  folders: readonly string[],
  importLibrary: (folder: string) => Promise<PagefindLibrary>,
): Promise<PagefindLibrary> {
  const [first, ...others] = folders;
  if (first === undefined) throw new Error('The search has no index.');
  const library = await importLibrary(first);
  // After a failure this starts anew: Pagefind never asks twice for a part that it could not have.
  await library.destroy();
  await library.options({ basePath: first });
  await library.init();
  for (const folder of others) await library.mergeIndex(folder);
  return library;
}

/** Asks Pagefind where words stand, each once. Only for words of the vocabulary: they all stand somewhere. */
export function pagefindPostings(
  library: PagefindLibrary,
  keys: readonly string[],
): (form: string) => Promise<Postings> {
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const asked = new Map<string, Promise<Postings>>();
  return (form) => {
    let answer = asked.get(form);
    if (answer === undefined) {
      answer = ask(form);
      asked.set(form, answer);
      answer.catch(() => asked.delete(form));
    }
    return answer;
  };

  async function ask(form: string): Promise<Postings> {
    const { results } = await library.search(termKey(form));
    // Pagefind keeps silent when a part of its index cannot be fetched; no answer must not pass for “nowhere”.
    if (results.length === 0) throw new Error(`The index has nothing on “${form}”, which the archive holds.`);
    const postings = new Map<number, readonly number[]>();
    for (const { id, words } of results) {
      const number = numbers.get(id);
      if (number === undefined) throw new Error(`The index holds a record that the table does not: ${id}`);
      postings.set(
        number,
        [...words].sort((left, right) => left - right),
      );
    }
    return postings;
  }
}
