/** How MiniSearch is set up, alike where its index is made and where it is read. */
export const MINISEARCH = {
  fields: ['title', 'abstract', 'quotations', 'figures', 'names'],
  storeFields: ['url', 'title', 'about', 'abstract', 'organisations'],
};
