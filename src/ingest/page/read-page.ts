import { canonicalUrl } from '../../archive/canonical-url.ts';
import { decodePage } from './decode.ts';
import { withoutTracking } from './html-metadata.ts';
import { htmlPage } from './html-page.ts';
import type { Page } from './page.ts';
import { textPage } from './text-page.ts';

/** What is known of a page besides its bytes. */
export interface PageOptions {
  /** The address at which it was read; it goes before what the page says of itself. */
  readonly url?: string | undefined;
}

/** A page that says it stands elsewhere than it was read may be another page. */
function addressWarnings(given: string | undefined, own: string | undefined): readonly string[] {
  if (given === undefined || own === undefined || canonicalUrl(given) === canonicalUrl(own)) return [];
  return [`The page says that its address is ${own}, not ${given}.`];
}

/**
 * Reads a saved page, HTML or plain text: what it says of itself, and its words in blocks.
 * Absent is unknown; what is ambiguous is said in `warnings` and never guessed.
 * @param saved the file's bytes, whose encoding is found out; or its text.
 * @throws CannotRead with a sentence for editors when it is no text or cannot be parsed.
 */
export function readPage(saved: Uint8Array | string, { url }: PageOptions = {}): Page {
  const { text, html, warnings } = decodePage(saved);
  const page = html ? htmlPage(text) : textPage(text);
  const address = url === undefined ? undefined : (withoutTracking(url) ?? url);
  return {
    ...page,
    url: address ?? page.url,
    warnings: [...warnings, ...page.warnings, ...addressWarnings(address, page.url)],
  };
}
