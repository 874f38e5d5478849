import { bringToLife } from './rival-page.ts';

/** The part of Pagefind’s interface in the browser that is used here. */
interface Pagefind {
  init(): Promise<void>;
  search(
    words: string,
    options: { filters?: Readonly<Record<string, string>> },
  ): Promise<{ results: readonly { data(): Promise<Fragment> }[] }>;
}

interface Fragment {
  readonly url: string;
  readonly plain_excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

bringToLife(async () => {
  const address = new URL('pagefind/pagefind.js', document.baseURI).href;
  const pagefind: Pagefind = await import(address);
  await pagefind.init();
  return async ({ words, organisation }) => {
    const { results } = await pagefind.search(
      words,
      organisation === undefined ? {} : { filters: { organisation } },
    );
    const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return pages.map(({ url, meta, plain_excerpt }) => ({
      url,
      title: meta.title ?? '',
      about: meta.about ?? '',
      excerpt: plain_excerpt,
    }));
  };
});
