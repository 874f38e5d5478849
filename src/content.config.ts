import { defineCollection } from 'astro:content';
import { archiveLoader } from './integration/loader.ts';

/** The archive's collections; each entry holds what lists and routes need, the rest is in the edition. */
export const collections = {
  articles: defineCollection({ loader: archiveLoader('articles') }),
  statements: defineCollection({ loader: archiveLoader('statements') }),
  organisations: defineCollection({ loader: archiveLoader('organisations') }),
  policies: defineCollection({ loader: archiveLoader('policies') }),
  people: defineCollection({ loader: archiveLoader('people') }),
  sources: defineCollection({ loader: archiveLoader('sources') }),
};
