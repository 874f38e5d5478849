import { type Component, childrenOf, isComponent, type Node } from './tree.ts';

const INLINE: ReadonlySet<Node['type']> = new Set([
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'footnoteReference',
]);

/** Words that a component without children shows; undefined where it shows none. */
export type WordsOfComponent = (component: Component) => string | undefined;

/**
 * The words of a tree with white space folded; blocks are parted by a space, inline markup is not.
 * @param shown what an empty component shows, as far as that is known
 */
export function textOf(tree: Node, shown?: WordsOfComponent): string {
  const pieces: string[] = [];
  collect(tree, pieces, shown);
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

function collect(node: Node, pieces: string[], shown: WordsOfComponent | undefined): void {
  const inline = INLINE.has(node.type);
  if (!inline) pieces.push(' ');
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') pieces.push(node.value);
  else {
    const children = childrenOf(node);
    for (const child of children) collect(child, pieces, shown);
    if (children.length === 0 && shown !== undefined && isComponent(node)) pieces.push(shown(node) ?? '');
  }
  if (!inline) pieces.push(' ');
}
