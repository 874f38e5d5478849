/** A quotation of more words than this is found by its first and last words instead of in full. */
const WHOLE_UP_TO_WORDS = 12;
const EDGE_WORDS = 5;

/** What an editor puts into a quotation: an ellipsis where words were left out, brackets around words that were added. */
const EDITED = /…|\.\.\.|\[[^\]]*\]/g;

/**
 * The longest words of a quotation that stand together in the original: those around an ellipsis or an editor's
 * brackets do not. A word of which a part is in brackets (`[T]hey`) is not on the page as it stands, and a browser
 * looks for whole words alone, so that it is left out whole.
 * @returns undefined when no word is left
 */
export function wordsInOriginal(quotation: string): string | undefined {
  const text = quotation.toWellFormed().replace(/\s+/g, ' ');
  const runs: string[] = [];
  let from = 0;
  let cut = '';
  for (const mark of [...text.matchAll(EDITED), undefined]) {
    let run = text.slice(from, mark?.index);
    if (cut.startsWith('[')) run = run.replace(/^[\p{L}\p{N}\p{M}'’-]+/u, '');
    if (mark?.[0].startsWith('[')) run = run.replace(/[\p{L}\p{N}\p{M}'’-]+$/u, '');
    runs.push(run.trim());
    if (mark !== undefined) {
      from = mark.index + mark[0].length;
      cut = mark[0];
    }
  }
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), '');
  return /[\p{L}\p{N}]/u.test(longest) ? longest : undefined;
}

/** Percent-encodes text for a text directive, in which `-`, `,` and `&` have meanings of their own. */
function encodeDirective(text: string): string {
  return encodeURIComponent(text).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The `text=` directive that finds words on a page (https://wicg.github.io/scroll-to-text-fragment/). */
export function textDirective(quotation: string): string | undefined {
  const found = wordsInOriginal(quotation);
  if (found === undefined) return undefined;
  const words = found.split(' ');
  if (words.length <= WHOLE_UP_TO_WORDS) return `text=${encodeDirective(found)}`;
  const start = words.slice(0, EDGE_WORDS).join(' ');
  const end = words.slice(-EDGE_WORDS).join(' ');
  return `text=${encodeDirective(start)},${encodeDirective(end)}`;
}

/**
 * Address of the original page that jumps to a quotation on it and marks it.
 * @param url the original; a fragment that it has of its own is kept before the directive, a directive is replaced
 * @returns undefined when there is no original, or nothing in the quotation to look for
 */
export function textFragmentUrl(url: string | undefined, quotation: string): string | undefined {
  const directive = url === undefined ? undefined : textDirective(quotation);
  if (url === undefined || directive === undefined) return undefined;
  const page = url.replace(/:~:.*$/, '');
  return `${page}${page.includes('#') ? '' : '#'}:~:${directive}`;
}
