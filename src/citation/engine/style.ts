import { readFileSync } from 'node:fs';
import type { CitationStyle } from '../prose.ts';

const FILES: Readonly<Record<CitationStyle, string>> = {
  apa: 'apa.csl',
  harvard: 'harvard-cite-them-right.csl',
  vancouver: 'vancouver.csl',
  chicago: 'chicago-author-date.csl',
  oscola: 'oscola.csl',
};

function fileText(name: string): string {
  return readFileSync(new URL(`../styles/${name}`, import.meta.url), 'utf8');
}

/** The terms and dates of British English: the text of a CSL locale. */
export function britishLocale(): string {
  return fileText('locales-en-GB.xml');
}

/** In place of how a style cites in the running text, which costs the engine half of its time and is not used. */
const NO_CITATION = '<citation><layout><text variable="title"/></layout></citation>';

/**
 * Leaves of a style what concerns one entry of a bibliography: no order, no number, no dash for the author of
 * the entry before, nothing to tell works of the same author and year apart.
 */
function oneEntry(style: string): string {
  return style
    .replace(/<citation[\s>][\s\S]*?<\/citation>/, NO_CITATION)
    .replace(/(<bibliography[^>]*>)\s*<sort>[\s\S]*?<\/sort>/, '$1')
    .replace(/ (?:subsequent-author-substitute|second-field-align)="[^"]*"/g, '')
    .replace(/\s*<text variable="citation-number"[^>]*\/>/, '');
}

/**
 * Prints “c.” before a year that was inferred or is doubted. APA does so of itself; the other styles would print
 * it as if it were known.
 */
function withCirca(style: string): string {
  if (style.includes('is-uncertain-date="issued"')) return style;
  return style.replace(
    /<date variable="issued"([^>]*?)(\/>|>[\s\S]*?<\/date>)/g,
    (date, attributes: string, rest: string) => {
      if (!attributes.includes('form="text"') && !rest.includes('name="year"')) return date;
      const affixes = attributes.match(/ (?:prefix|suffix)="[^"]*"/g) ?? [];
      const bare = attributes.replaceAll(/ (?:prefix|suffix)="[^"]*"/g, '');
      return `<group delimiter=" "${affixes.join('')}><choose><if is-uncertain-date="issued"><text term="circa" form="short"/></if></choose><date variable="issued"${bare}${rest}</group>`;
    },
  );
}

/** A style of the Citation Style Language, as given to the engine. */
export function styleText(style: CitationStyle): string {
  return withCirca(oneEntry(fileText(FILES[style])));
}
