import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { z } from 'zod';
import { termKey } from '../term-key.ts';

/** A language that Pagefind does not know, so that it neither stems nor guesses: the words are ours already. */
const LANGUAGE = 'xx';

/** Pagefind’s own interfaces, which the archive does not use, and its copies of the texts, which are not ours to show. */
const LEFT_OUT = /^(?:fragment\/|pagefind-(?:highlight|ui|modular-ui|component-ui)\.)/;

const fragment = z.record(z.string(), z.looseObject({ url: z.string() }));
const soleFragment = z.looseObject({ url: z.string() });

/** Pagefind’s files for a list of texts, and the name it gave to each text. */
export interface PagefindIndex {
  readonly files: readonly IndexFile[];
  readonly keys: readonly string[];
}

/** Indexes texts, each a list of words in normal form. @throws Error when Pagefind reports one. */
export async function indexTexts(texts: readonly (readonly string[])[]): Promise<PagefindIndex> {
  try {
    const { index, errors } = await createIndex();
    if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    for (const [number, words] of texts.entries()) {
      const { errors: faults } = await index.addCustomRecord({
        url: `/${number}`,
        content: words.map(termKey).join(' '),
        language: LANGUAGE,
      });
      if (faults.length > 0) throw new Error(`Pagefind refused record ${number}: ${faults.join('; ')}`);
    }
    const { files } = await index.getFiles();
    const kept = files.filter(({ path }) => !LEFT_OUT.test(path));
    kept.sort((left, right) => (left.path < right.path ? -1 : 1));
    return { files: kept, keys: keysOf(files, texts.length) };
  } finally {
    await close();
  }
}

/** Pagefind’s names for the texts, read from its fragments: the only place that ties them to addresses. */
function keysOf(files: readonly IndexFile[], expected: number): string[] {
  const keys: string[] = [];
  for (const { path, content } of files) {
    const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (name === undefined) continue;
    const data: unknown = JSON.parse(
      gunzipSync(content)
        .toString('utf8')
        .replace(/^pagefind_dcd/, ''),
    );
    const sole = soleFragment.safeParse(data);
    const pages = sole.success ? { [name]: sole.data } : fragment.parse(data);
    for (const [key, { url }] of Object.entries(pages)) keys[Number(url.slice(1))] = key;
  }
  if (new Set(keys).size !== expected || keys.includes('')) {
    throw new Error(`Pagefind named ${new Set(keys).size} of ${expected} records.`);
  }
  return keys;
}
