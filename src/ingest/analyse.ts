import type { Analysis, FoundQuotation } from './analysis.ts';
import { findEntities } from './entity.ts';
import { findFigures } from './figure.ts';
import type { Knowledge } from './knowledge.ts';
import { readGazetteer } from './names/gazetteer.ts';
import type { Page } from './page/page.ts';
import { findQuotations } from './quotations/quotation.ts';
import { readWords } from './quotations/reading.ts';
import { findSource } from './source.ts';

/** Analyses a page with what the archive knows; pure. What is inferred from afar is marked as not certain. */
export function analyse(page: Page, knowledge: Knowledge): Analysis {
  const known = {
    organisations: readGazetteer(knowledge.organisations),
    people: readGazetteer(knowledge.people),
    policies: readGazetteer(knowledge.policies),
  };
  const source = findSource(page, knowledge.sources);
  const publications = [page.site, source?.name, ...(source?.aliases ?? [])].filter(
    (name) => name !== undefined,
  );
  const reading = readWords(page.blocks, known, publications);
  const quotes = findQuotations(page.text, reading);
  return {
    title: page.title ?? null,
    date: page.date?.edtf ?? null,
    source: source?.id ?? page.site ?? null,
    url: page.url ?? null,
    authors: page.authors,
    ...findEntities(page, reading, known, [
      ...publications,
      ...knowledge.sources.flatMap(({ name, aliases }) => [name, ...aliases]),
    ]),
    quotes,
    figures: findFigures(page.text, reading, quotes),
    warnings: [...page.warnings, ...openMarks(page, quotes)],
  };
}

/** A closing mark that was forgotten makes the end of a quotation a guess. */
function openMarks({ text }: Page, quotes: readonly FoundQuotation[]): string[] {
  return quotes.flatMap(({ spans, text: words }) => {
    const end = spans.at(-1)?.end ?? 0;
    if (/^[’”"'»]/u.test(text.slice(end)) || /^\s?[’”"'»]/u.test(text.slice(end, end + 2))) return [];
    return [`A closing quotation mark is missing: “${words.slice(0, 60)}${words.length > 60 ? '…' : ''}”.`];
  });
}
