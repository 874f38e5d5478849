import { toHtml } from 'hast-util-to-html';
import type { CompiledBody } from './compile.ts';
import { flow } from './flow.ts';
import { type FootnoteDefinition, Footnotes } from './footnotes.ts';
import type { Rendering } from './phrasing.ts';
import type { Resolver } from './resolver.ts';
import { childrenOf, type Node, type Root } from './tree.ts';

export type { Resolver, Target } from './resolver.ts';

/**
 * Renders a body as HTML flow content. A body with problems renders as nothing; a component whose id leads
 * nowhere renders as its words.
 */
export function renderBody(body: CompiledBody, resolver: Resolver): string {
  if (body.problems.length > 0) return '';
  const rendering = prepare(body.tree, resolver);
  const content = flow(body.tree.children, rendering);
  const notes = rendering.footnotes.section((nodes) => flow(nodes, rendering));
  return toHtml({ type: 'root', children: notes === undefined ? content : [...content, notes] });
}

function prepare(tree: Root, resolver: Resolver): Rendering {
  const definitions = new Map<string, Extract<Node, { type: 'definition' }>>();
  const notes = new Map<string, FootnoteDefinition>();
  const visit = (node: Node): void => {
    // Of several definitions the first counts (CommonMark).
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node);
    for (const child of childrenOf(node)) visit(child);
  };
  visit(tree);
  return { resolver, definitions, footnotes: new Footnotes(notes) };
}
