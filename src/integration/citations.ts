import { resolve } from 'node:path';
import type { Archive } from '../archive/index.ts';
import type { ArchivedRecord } from '../archive/linked.ts';
import { citationOf } from '../citation/citation.ts';
import { type PrintedItem, printedItem } from '../citation/engine/printed-item.ts';
import { startPrinter } from '../citation/engine/printer.ts';
import { sharedPrinter, sharePrinter } from '../citation/engine/shared-printer.ts';
import { type PublishedSite, publishedSite } from '../citation/published-site.ts';
import { contentFolder } from '../store/folder.ts';

/** Where citations are kept from one build to the next: a cache, which may be deleted at any time. */
export const KEPT_CITATIONS = resolve('node_modules/.cache/archive/citations');

/** All that pages will print, in the order in which they are made: by collection, articles first. */
function* itemsOf(archive: Archive, site: PublishedSite): Generator<PrintedItem> {
  const records: readonly ArchivedRecord[] = [...archive.records, ...archive.withdrawn];
  for (const kind of ['article', 'statement'] as const) {
    for (const record of records) {
      if (record.kind !== kind) continue;
      yield printedItem(citationOf(record, site));
      yield printedItem(citationOf(record, site, 'record'));
    }
  }
}

/**
 * Citations are kept from one build to the next, so that an editor's build prints only what has changed: those of
 * this checkout's own content; other content (of tests, of benchmarks) is built once.
 */
function settings(): { readonly keep?: string } {
  return resolve(contentFolder()) === resolve('content') ? { keep: KEPT_CITATIONS } : {};
}

/**
 * Starts the printer of citations. A build has everything printed while Astro bundles and renders; while editing
 * live, each page asks for its own.
 * @param address where the archive is built to stand, with the base path
 */
export function startCitations(archive?: Archive, address?: string): void {
  const printer = startPrinter(settings());
  sharePrinter(printer);
  if (archive !== undefined && address !== undefined)
    printer.ahead(itemsOf(archive, publishedSite(archive.site, address)));
}

/** Builds pages without citations: for the benchmark, which asks what they cost. */
export function leaveCitationsOut(): void {
  sharePrinter({ ahead: () => undefined, print: async () => [], close: async () => undefined });
}

/** Ends the printer's thread: the last page is made. */
export async function stopCitations(): Promise<void> {
  await sharedPrinter().close();
}
