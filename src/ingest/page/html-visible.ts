/** Elements whose content browsers do not print as words. */
const UNPRINTED =
  /^(?:script|style|noscript|template|svg|math|canvas|iframe|object|embed|audio|video|head|select|datalist|textarea|input|map|meter|progress|rp)$/;

/** Elements that go on in the line (and all that sites make up themselves); all others begin and end a block. */
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|img|ins|kbd|mark|nobr|picture|q|rb|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|[a-z]+-[a-z0-9-]*)$/;

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const SCREEN_READER =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|u-visually-hidden|assistive-text)(?:\s|$)/i;

/** Attributes longer than any that people write are left unread. */
const LONGEST = 1000;

/** A short attribute's value, or an empty text. */
export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name) ?? '';
  return value.length > LONGEST ? '' : value;
}

/** Whether an element's words go on in the line of the words around it. */
export function isInline(element: Element): boolean {
  return INLINE.test(element.localName);
}

/** A number that points to a footnote belongs to no word: `words<sup><a href="#note1">1</a></sup>`. */
function isNoteMark(element: Element): boolean {
  if (element.localName !== 'sup') return false;
  const child = element.firstElementChild;
  return child?.localName === 'a' && attribute(child, 'href').includes('#');
}

/**
 * Whether an element's words are not read: they are not printed (scripts, hidden parts), are for screen
 * readers alone, or are the mark of a footnote.
 */
export function isUnread(element: Element): boolean {
  return (
    UNPRINTED.test(element.localName) ||
    element.hasAttribute('hidden') ||
    (element.localName === 'dialog' && !element.hasAttribute('open')) ||
    HIDING_STYLE.test(attribute(element, 'style')) ||
    SCREEN_READER.test(attribute(element, 'class')) ||
    isNoteMark(element)
  );
}
