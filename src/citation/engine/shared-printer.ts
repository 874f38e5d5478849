import type { CitationPrinter } from './printer.ts';

/** The process's own global object: the build loads modules more than once, and starts one printer for all. */
const shared: typeof globalThis & { archiveCitationPrinter?: CitationPrinter } = globalThis;

/** Makes a printer the one that pages use. */
export function sharePrinter(printer: CitationPrinter): void {
  shared.archiveCitationPrinter = printer;
}

/** The printer of this process. @throws Error where the archive's integration did not start one. */
export function sharedPrinter(): CitationPrinter {
  if (shared.archiveCitationPrinter === undefined)
    throw new Error('No citation printer runs: the pages are made without the archive’s Astro integration.');
  return shared.archiveCitationPrinter;
}
