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
    const limit = organisation === undefined ? 10 : Number.MAX_SAFE_INTEGER;
    const found = await index.search(words, { limit, enrich: true, merge: true });
    return found
      .filter(
        ({ doc }) =>
          organisation === undefined || String(doc?.organisations).split(' ').includes(organisation),
      )
      .slice(0, 10)
      .map(({ doc }) => ({
        url: String(doc?.url),
        title: String(doc?.title),
        about: String(doc?.about),
        excerpt: String(doc?.abstract),
      }));
  };
});
