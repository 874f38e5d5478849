/**
 * How FlexSearch is set up, alike where its index is made and where it is read: one field of all texts, since it
 * finds a record by several words only when one field has them all. Organisations are filtered by what is stored:
 * its tags lose records once a word is in several hundred.
 */
export const FLEXSEARCH = {
  document: {
    id: 'number',
    index: ['text'],
    store: ['url', 'title', 'about', 'abstract', 'organisations'],
  },
};
