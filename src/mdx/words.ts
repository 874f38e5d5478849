import type { ReferenceComponent } from '../archive/body.ts';
import type { CompiledBody } from './compile.ts';
import { textOf } from './text.ts';
import { type Component, childrenOf, idOf, isComponent, type Node } from './tree.ts';

/** The name that an empty component shows; undefined where there is none. */
export type NameOf = (component: ReferenceComponent, id: string) => string | undefined;

/**
 * The words of a body as its page shows them: `<Person id="…"/>` reads as the person’s name. Quotations set
 * into the body are left out; they are words of their own.
 */
export function wordsOf(body: CompiledBody, nameOf: NameOf): string {
  if (body.references.length === 0) return body.text;
  const tree = structuredClone(body.tree);
  for (const component of emptyComponents(tree)) {
    const reference = body.references.find(({ component: name }) => name === component.name);
    const value = reference && nameOf(reference.component, idOf(component));
    if (value === undefined) continue;
    if (component.type === 'mdxJsxTextElement') component.children.push({ type: 'text', value });
    else component.children.push({ type: 'paragraph', children: [{ type: 'text', value }] });
  }
  return textOf(tree);
}

function emptyComponents(node: Node): Component[] {
  const here = isComponent(node) && node.children.length === 0 ? [node] : [];
  return [...here, ...childrenOf(node).flatMap(emptyComponents)];
}
