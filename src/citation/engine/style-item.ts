import type { CitationStyle } from '../prose.ts';
import type { PrintedItem } from './printed-item.ts';

/** The item for one style, where that style takes its type for something that the archive's works are not. */
export function itemFor(style: CitationStyle, item: PrintedItem): PrintedItem {
  // OSCOLA prints a magazine by year and volume. Trade press has no volumes; the day finds it, as in a newspaper.
  if (style === 'oscola' && item.type === 'article-magazine') return { ...item, type: 'article-newspaper' };
  // And it puts “Report” behind a year in brackets; published online, a report has a day and an address.
  if (style === 'oscola' && item.type === 'report') return { ...item, type: 'webpage' };
  // Vancouver prints a speech as “Speech presented at” an event, which the archive does not name.
  if (style === 'vancouver' && item.type === 'speech') return { ...item, type: 'webpage' };
  return item;
}
