import { parseHTML } from 'linkedom';
import { CannotRead } from './cannot-read.ts';

/** Browsers themselves go no deeper than 512. */
const DEEPEST = 5000;

const TAG = /<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])/gi;

/** Elements that are never open for long, or close themselves when the next of their kind begins. */
const FLAT =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|d[dt]|t[dhr]|tbody|thead|tfoot|option|optgroup|html|head|body)$/i;

/** Elements whose text is no HTML. */
const RAW = /^(?:script|style|textarea|title)$/i;

/** An upper bound of how deep the elements stand in each other; nothing is parsed. */
function nesting(html: string): number {
  let depth = 0;
  let deepest = 0;
  const tags = new RegExp(TAG);
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    const [, closing, name = ''] = tag;
    if (FLAT.test(name)) continue;
    if (RAW.test(name) && closing === '') {
      const end = new RegExp(`</${name}`, 'gi');
      end.lastIndex = tags.lastIndex;
      if (!end.test(html)) break;
      tags.lastIndex = end.lastIndex;
      continue;
    }
    depth = Math.max(0, depth + (closing === '' ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/**
 * Parses HTML of any quality into a document. Nothing is fetched or run.
 * @throws CannotRead when the elements are nested so deeply that it can be no page of words, or it cannot be parsed.
 */
export function parsePage(html: string): Document {
  // The parser takes time in the square of the depth.
  const depth = nesting(html);
  if (depth > DEEPEST) {
    throw new CannotRead(
      `Its elements stand ${depth} deep in each other; save its words as plain text instead.`,
    );
  }
  // A class of many thousand names is more than the parser can take, and says nothing.
  const parsable = html.replace(/\bclass\s*=\s*(?:"[^"]{5000,}"|'[^']{5000,}'|[^\s"'>]{5000,})/gi, '');
  try {
    return parseHTML(parsable).document;
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    throw new CannotRead('Its HTML is too broken to be parsed; save its words as plain text instead.');
  }
}
