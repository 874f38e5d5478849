import type { Element } from 'hast';
import { element } from './element.ts';
import { phrasing, type Rendering } from './phrasing.ts';
import type { Node } from './tree.ts';

/** Renders a table. Columns are aligned by a class: the attribute is obsolete and styles are kept out of pages. */
export function table(node: Extract<Node, { type: 'table' }>, rendering: Rendering): Element {
  const width = node.children[0]?.children.length ?? 0;
  const row = (index: number): Element => {
    const cells = Array.from({ length: width }, (_, column) => {
      const align = node.align?.[column];
      const properties = {
        ...(index === 0 ? { scope: 'col' } : {}),
        ...(align ? { className: [`align-${align}`] } : {}),
      };
      const content = phrasing(node.children[index]?.children[column]?.children ?? [], rendering);
      return element(
        index === 0 && content.length > 0 ? 'th' : 'td',
        index === 0 && content.length === 0 ? {} : properties,
        content,
      );
    });
    return element('tr', {}, cells);
  };
  const body = node.children.slice(1).map((_, index) => row(index + 1));
  return element('table', {}, [
    element('thead', {}, [row(0)]),
    ...(body.length > 0 ? [element('tbody', {}, body)] : []),
  ]);
}
