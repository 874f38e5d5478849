/** Start and end (exclusive) of a piece of text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where an opening tag and each of its attributes stand; Sätteri gives attributes no positions. */
export interface OpeningTag extends Span {
  readonly attributes: readonly Span[];
}

const NAME = /<\s*[^\s/>]*/y;
const ATTRIBUTE = /\s*([^\s=/>"'{]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)/y;

/** Reads the opening tag that starts at an offset. */
export function openingTag(source: string, start: number): OpeningTag {
  NAME.lastIndex = start;
  let end = NAME.test(source) ? NAME.lastIndex : start + 1;
  const attributes: Span[] = [];
  for (;;) {
    ATTRIBUTE.lastIndex = end;
    const match = ATTRIBUTE.exec(source);
    if (match === null) break;
    end = ATTRIBUTE.lastIndex;
    attributes.push({ start: end - (match[1]?.length ?? 0), end });
  }
  const close = /\s*\/?>/y;
  close.lastIndex = end;
  return { start, end: close.test(source) ? close.lastIndex : end, attributes };
}
