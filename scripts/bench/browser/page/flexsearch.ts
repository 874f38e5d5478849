import { Document } from 'flexsearch';
import { FLEXSEARCH } from './flexsearch-options.ts';
import { bringToLife } from './rival-page.ts';

bringToLife(async () => {
  const index = new Document(FLEXSEARCH);
  const keys: string[] = await (await fetch('keys.json')).json();
  await Promise.all(
    keys.map(async (key) => index.import(key, await (await fetch(`index/${key}.json`)).text())),
  );
  return async ({ words, organisation }) => {
    const found = await index.search(words, {
      limit: 10,
      enrich: true,
      merge: true,
      ...(organisation === undefined ? {} : { tag: { organisations: organisation } }),
    });
    return found.map(({ doc }) => ({
      url: String(doc?.url),
      title: String(doc?.title),
      about: String(doc?.about),
      excerpt: String(doc?.abstract),
    }));
  };
});
