import type { BodyReference } from '../archive/body.ts';
import { formOf, isReference } from './components.ts';
import type { Places } from './places.ts';
import type { BodyProblem } from './problem.ts';
import { type Refusal, refuseInLink, refuseNode } from './refuse-node.ts';
import { refuseTag } from './refuse-tag.ts';
import type { Span } from './tag.ts';
import { type Component, childrenOf, idOf, isComponent, type Node, type Root } from './tree.ts';

/** How deep a body may be nested; real ones need few levels. Keeps every later walk off the stack's end. */
export const DEEPEST = 50;

const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table']);

/** What was found in a tree. */
export interface Inspection {
  readonly problems: BodyProblem[];
  readonly references: BodyReference[];
  /** Code spans and blocks: the only places in which code may stand, as words. */
  readonly code: Span[];
  /** End of the paragraph, heading or table that starts at an offset. */
  readonly blocks: Map<number, number>;
  /** Whether the tree goes deeper than any walk should follow. */
  tooDeep: boolean;
}

/** Looks at every node of a tree and refuses what a body may not hold. */
export function inspect(tree: Root, source: string, places: Places): Inspection {
  const found: Inspection = {
    problems: [],
    references: [],
    code: [],
    blocks: new Map(),
    tooDeep: false,
  };
  visit(tree, 0, undefined);
  return found;

  /** `outer`: the link, or the component that is one, in which the node stands. */
  function visit(node: Node, depth: number, outer: string | undefined): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const refuse = (refusal: Refusal) =>
      found.problems.push({ ...refusal, place: places.between(start, end) });

    if (depth > DEEPEST) {
      const message = `The text is nested more than ${DEEPEST} levels deep.`;
      if (!found.tooDeep) refuse({ rule: 'mdx-syntax', message });
      found.tooDeep = true;
      return;
    }
    if (node.type === 'code' || node.type === 'inlineCode') found.code.push({ start, end });
    if (BLOCKS.has(node.type)) found.blocks.set(start, end);

    let link = outer;
    if (isComponent(node)) {
      found.problems.push(...refuseTag(node, source, places, outer));
      refer(node, start, end);
      if (isReference(node.name)) link = `<${node.name}>`;
    } else {
      for (const refusal of refuseNode(node, source.slice(start, end))) refuse(refusal);
      const nested = outer === undefined ? undefined : refuseInLink(node, outer);
      if (nested !== undefined) {
        refuse(nested);
        link = undefined;
      }
      if (node.type === 'link' || node.type === 'linkReference') link = 'a link';
    }
    for (const child of childrenOf(node)) visit(child, depth + 1, link);
  }

  function refer(node: Component, start: number, end: number): void {
    if (!isReference(node.name)) return;
    const id = formOf(node.name)?.attributes.id?.safeParse(idOf(node));
    if (id?.success) {
      found.references.push({ component: node.name, id: id.data, place: places.between(start, end) });
    }
  }
}
