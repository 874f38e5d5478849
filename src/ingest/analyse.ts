import type { Analysis } from './analysis.ts';
import { readGazetteer } from './gazetteer.ts';
import type { Knowledge } from './knowledge.ts';
import type { Page } from './page.ts';
import { findQuotations } from './quotation.ts';
import { readWords } from './reading.ts';

/** Analyses a page with what the archive knows; pure and without guesses that are not marked as such. */
export function analyse(page: Page, knowledge: Knowledge): Analysis {
  const known = {
    organisations: readGazetteer(knowledge.organisations),
    people: readGazetteer(knowledge.people),
  };
  const publications = page.site === undefined ? [] : [page.site];
  const reading = readWords(page.blocks, known, publications);
  return {
    title: page.title ?? null,
    date: page.date?.edtf ?? null,
    source: page.site ?? null,
    url: page.url ?? null,
    authors: page.authors,
    organisations: [],
    people: [],
    policies: [],
    quotes: findQuotations(page.text, reading),
    figures: [],
    warnings: page.warnings,
  };
}
