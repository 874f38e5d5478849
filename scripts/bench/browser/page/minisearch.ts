import MiniSearch from 'minisearch';
import { MINISEARCH } from './minisearch-options.ts';
import { bringToLife } from './rival-page.ts';

bringToLife(async () => {
  const response = await fetch('index.json');
  const index = MiniSearch.loadJSON(await response.text(), MINISEARCH);
  return async ({ words, organisation }) =>
    index
      .search(words, {
        combineWith: 'AND',
        ...(organisation === undefined
          ? {}
          : { filter: ({ organisations }) => organisations.includes(organisation) }),
      })
      .slice(0, 10)
      .map(({ url, title, about, abstract }) => ({ url, title, about, excerpt: abstract }));
});
