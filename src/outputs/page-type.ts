/** What a page other than a record's or an entity's is, in the terms of schema.org. */
export type PageType =
  | 'WebSite'
  | 'Dataset'
  | 'AboutPage'
  | 'SearchResultsPage'
  | 'CollectionPage'
  | 'WebPage';

const BY_ADDRESS: Readonly<Record<string, PageType>> = {
  '/': 'WebSite',
  '/data/': 'Dataset',
  '/lookup/': 'WebPage',
  '/search/': 'SearchResultsPage',
};

/** The type of a page by its address inside the archive: what is not said otherwise is a list. */
export function pageType(address: string): PageType {
  return BY_ADDRESS[address] ?? (address.startsWith('/about/') ? 'AboutPage' : 'CollectionPage');
}
