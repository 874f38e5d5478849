import type { Citation } from '../citation/citation.ts';
import { proseByStyle } from '../citation/cite.ts';
import { printedItem } from '../citation/engine/printed-item.ts';
import { sharedPrinter } from '../citation/engine/shared-printer.ts';
import type { ProseByStyle } from '../citation/prose.ts';

/** A citation in every style, as the printer of this build makes it. */
export async function inEveryStyle(citation: Citation): Promise<ProseByStyle> {
  return proseByStyle(citation, await sharedPrinter().print(printedItem(citation)));
}
