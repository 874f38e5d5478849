import type { Page } from './page.ts';
import { textPage } from './text-page.ts';

/** What is known of a page besides its bytes. */
export interface PageOptions {
  /** The address at which it was read; it goes before what the page says of itself. */
  readonly url?: string | undefined;
}

/** Reads a saved page: what it says of itself, and its words in blocks. */
export function readPage(saved: Uint8Array | string, { url }: PageOptions = {}): Page {
  const text = typeof saved === 'string' ? saved : new TextDecoder().decode(saved);
  return { ...textPage(text), url };
}
