import type { ReferenceComponent } from '../../archive/body.ts';
import type { Archive } from '../../archive/index.ts';
import type { ArchivedRecord } from '../../archive/linked.ts';
import type { CompiledBody } from '../../mdx/compile.ts';
import { textOf } from '../../mdx/text.ts';
import { type Component, childrenOf, idOf, isComponent, type Node } from '../../mdx/tree.ts';

/** Bodies by file, as the edition keeps them. */
export type Bodies = ReadonlyMap<string, Pick<CompiledBody, 'tree'>>;

/**
 * The words of a record’s abstract as its page shows them: `<Person id="…"/>` reads as the person’s name.
 * Quotations set into the body are left out; they are searched as quotations.
 */
export function abstractOf(record: ArchivedRecord, archive: Archive, bodies: Bodies): string {
  const body = bodies.get(record.file);
  if (body === undefined || record.body.references.length === 0) return record.body.text;
  const tree = structuredClone(body.tree);
  for (const component of emptyComponents(tree)) {
    const value = nameFor(component, record, archive);
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

function nameFor(component: Component, record: ArchivedRecord, archive: Archive): string | undefined {
  const id = idOf(component);
  const names: Partial<Record<ReferenceComponent, () => string | undefined>> = {
    Org: () => archive.organisation(id)?.name,
    Policy: () => archive.policy(id)?.name,
    Person: () => archive.person(id)?.name,
    Record: () => archive.record(id)?.title,
    Figure: () => record.figures.find(({ figure }) => figure.id === id)?.figure.value,
  };
  return Object.entries(names).find(([name]) => name === component.name)?.[1]();
}
