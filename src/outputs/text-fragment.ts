/** A quotation of more words than this is found by its first and last words instead of in full. */
const WHOLE_UP_TO_WORDS = 12;
const EDGE_WORDS = 5;

/** Percent-encodes text for a text directive, in which `-`, `,` and `&` have meanings of their own. */
function encodeDirective(text: string): string {
  return encodeURIComponent(text).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * The `text=` directive that finds words on a page (WICG Scroll to Text Fragment). Words around an ellipsis or an
 * editor's brackets do not stand together on the page, so that only the longest run without them is looked for.
 */
export function textDirective(quotation: string): string | undefined {
  const runs = quotation
    .replace(/\s+/g, ' ')
    .split(/\s*(?:…|\.\.\.|\[[^\]]*\])\s*/)
    .map((run) => run.trim());
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), '');
  if (!/[\p{L}\p{N}]/u.test(longest)) return undefined;
  const words = longest.split(' ');
  if (words.length <= WHOLE_UP_TO_WORDS) return `text=${encodeDirective(longest)}`;
  const start = words.slice(0, EDGE_WORDS).join(' ');
  const end = words.slice(-EDGE_WORDS).join(' ');
  return `text=${encodeDirective(start)},${encodeDirective(end)}`;
}

/**
 * Address of the original page that jumps to a quotation on it and marks it.
 * @param url the original; a fragment that it has of its own is kept before the directive
 * @returns undefined when there is no original, or nothing in the quotation to look for
 */
export function textFragmentUrl(url: string | undefined, quotation: string): string | undefined {
  const directive = url === undefined ? undefined : textDirective(quotation);
  if (url === undefined || directive === undefined) return undefined;
  return `${url}${url.includes('#') ? '' : '#'}:~:${directive}`;
}
