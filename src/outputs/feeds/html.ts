import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** A link in a feed's text. `to` is an absolute URL: readers resolve no other alike. */
export function link(words: string, to: string): ElementContent {
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: to },
    children: [{ type: 'text', value: words }],
  };
}

/** Paragraphs of plain words and links as HTML; a paragraph without any is left out. */
export function paragraphs(...contents: readonly (readonly (string | ElementContent)[])[]): string {
  const children = contents
    .map((content) => content.filter((part) => part !== ''))
    .filter((content) => content.length > 0)
    .map(
      (content): ElementContent => ({
        type: 'element',
        tagName: 'p',
        properties: {},
        children: content.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part)),
      }),
    );
  return toHtml({ type: 'root', children });
}
