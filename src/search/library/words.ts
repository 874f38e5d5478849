import type { WordCount } from '../evaluation/catalogue.ts';
import type { VocabularyFiles } from './manifest.ts';
import { partHolding } from './part-holding.ts';
import { once, remembered } from './remembered.ts';
import type { ReadFile } from './shard.ts';
import { readWords, type WordsText } from './words-text.ts';

/** The words of the whole archive; only as many are fetched as are needed. */
export interface Words {
  /** Every word, sorted by code unit. */
  all(): Promise<readonly WordCount[]>;
  begins(beginning: string): Promise<boolean>;
}

/** Opens the words of an archive. */
export function openWords({ folder, first }: VocabularyFiles, read: ReadFile): Words {
  const part = remembered(async (number: number) =>
    readWords(await read<WordsText>(`${folder}${number}.json`)),
  );
  return {
    all: once(async () => {
      const parts = await Promise.all(first.map((_, number) => part(number)));
      return parts.flat();
    }),
    begins: async (beginning) => {
      const number = partHolding(beginning, first);
      const next = first[number === undefined ? 0 : number + 1];
      if (next?.startsWith(beginning) === true) return true;
      return number !== undefined && (await part(number)).some(([word]) => word.startsWith(beginning));
    },
  };
}
