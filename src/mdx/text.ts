import { childrenOf, type Node } from './tree.ts';

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

/** The words of a tree with white space folded; blocks are parted by a space, inline markup is not. */
export function textOf(tree: Node): string {
  const pieces: string[] = [];
  collect(tree, pieces);
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

function collect(node: Node, pieces: string[]): void {
  const inline = INLINE.has(node.type);
  if (!inline) pieces.push(' ');
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') pieces.push(node.value);
  else for (const child of childrenOf(node)) collect(child, pieces);
  if (!inline) pieces.push(' ');
}
