import type { Element, ElementContent } from 'hast';
import { element, words } from './element.ts';
import { flow } from './flow.ts';
import type { Rendering } from './phrasing.ts';
import type { Node } from './tree.ts';

/** Renders a list; in a tight one, without blank lines, items have no paragraphs of their own. */
export function list(node: Extract<Node, { type: 'list' }>, rendering: Rendering): Element {
  const loose = node.spread === true || node.children.some((item) => item.spread === true);
  const items = node.children.map((item) => {
    const content = flow(item.children, rendering);
    const children = loose ? content : content.flatMap((each) => unwrapped(each));
    if (typeof item.checked !== 'boolean') return element('li', {}, children);
    // A sign, not a form control: a page has nothing to tick, and a control would need a label.
    const sign = words(item.checked ? '☑ ' : '☐ ');
    const first = children[0];
    if (first?.type === 'element' && first.tagName === 'p') first.children.unshift(sign);
    else children.unshift(sign);
    return element('li', { className: ['task'] }, children);
  });
  const start =
    node.ordered && typeof node.start === 'number' && node.start !== 1 ? { start: node.start } : {};
  return element(node.ordered ? 'ol' : 'ul', start, items);
}

function unwrapped(content: ElementContent): ElementContent[] {
  return content.type === 'element' && content.tagName === 'p' ? content.children : [content];
}
