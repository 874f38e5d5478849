import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { markedLines } from '../../archive/rules/marked-lines.ts';

/**
 * A file as HTML for a `pre`, the lines that its other version lacks marked. Made as one text, because white space
 * between the parts of a template would show.
 */
export function exampleHtml(text: string, other: string): string {
  const children = markedLines(text, other).flatMap(({ text: line, differs }): ElementContent[] => [
    differs
      ? { type: 'element', tagName: 'mark', properties: {}, children: [{ type: 'text', value: line }] }
      : { type: 'text', value: line },
    { type: 'text', value: '\n' },
  ]);
  return toHtml({ type: 'element', tagName: 'code', properties: {}, children });
}
