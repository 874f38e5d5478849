import CSL from 'citeproc';
import { CITATION_STYLES, type CitationStyle, STYLES } from '../prose.ts';
import { MARKED } from './output-format.ts';
import type { PrintedItem } from './printed-item.ts';
import { britishLocale, styleText } from './style.ts';
import { itemFor } from './style-item.ts';

/** Prints items in one style, each as if it stood alone; the citations have marks in them (marks.ts). */
type Printer = (items: readonly PrintedItem[]) => readonly string[];

function printer(style: CitationStyle, locale: string): Printer {
  // The engine remembers an item by its id, so that none may be used twice.
  const items = new Map<string, PrintedItem>();
  let count = 0;
  const system = {
    retrieveLocale: () => locale,
    retrieveItem: (id: string) => ({ ...items.get(id), id }),
  };
  const engine = new CSL.Engine(system, styleText(style), 'en-GB', true);
  engine.setOutputFormat(MARKED);
  engine.opt.development_extensions.wrap_url_and_doi = true;
  return (given) => {
    items.clear();
    for (const item of given) items.set(String(count++), itemFor(style, item));
    engine.updateItems([...items.keys()]);
    const [{ entry_ids: ids }, entries] = engine.makeBibliography();
    const printed = new Map(ids.map(([id = ''], index) => [id, entries[index]?.trim()]));
    return Array.from(items, ([id, { title }]) => {
      const entry = printed.get(id);
      if (entry === undefined || entry.includes('CSL STYLE ERROR'))
        throw new Error(`The citation engine prints nothing for “${title}” in ${CITATION_STYLES[style]}.`);
      return entry;
    });
  };
}

/**
 * Starts an engine of the Citation Style Language for every style. Engines are costly to start and quick to use
 * again, best with some dozens of items at a time.
 * @returns for each item its citations with marks, in the order of {@link STYLES}
 */
export function citationEngines(): (items: readonly PrintedItem[]) => readonly (readonly string[])[] {
  const locale = britishLocale();
  const printers = STYLES.map((style) => printer(style, locale));
  return (items) => {
    const byStyle = printers.map((print) => print(items));
    return items.map((_, index) => byStyle.map((printed) => printed[index] ?? ''));
  };
}
