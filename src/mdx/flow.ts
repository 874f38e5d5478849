import type { Element, ElementContent } from 'hast';
import { element, hasWords, words } from './element.ts';
import { list } from './list.ts';
import { phrasing, type Rendering } from './phrasing.ts';
import type { Resolver } from './resolver.ts';
import { table } from './table.ts';
import { type Component, childrenOf, idOf, isComponent, type Node } from './tree.ts';

/** Record pages have their title on level 1 and their parts on level 2. */
const HIGHEST_HEADING = 3;

/** Renders blocks. Words that stand among them without a paragraph of their own are given one. */
export function flow(nodes: readonly Node[], rendering: Rendering): ElementContent[] {
  const blocks: ElementContent[] = [];
  let run: Node[] = [];
  const endRun = (): void => {
    const only = loneQuotation(run);
    if (only !== undefined) blocks.push(quotation(idOf(only), rendering.resolver));
    else if (run.length > 0) {
      const content = phrasing(run, rendering);
      if (hasWords(content)) blocks.push(element('p', {}, content));
    }
    run = [];
  };

  for (const node of nodes) {
    if (node.type === 'paragraph' || isPhrasing(node)) {
      const previous = run.at(-1);
      if (previous !== undefined) {
        if (parted(previous, node)) endRun();
        else if (previous.position?.end.offset !== node.position?.start.offset)
          run.push({ type: 'text', value: ' ' });
      }
      run.push(node);
    } else {
      endRun();
      const rendered = block(node, rendering);
      if (rendered !== undefined) blocks.push(rendered);
    }
  }
  endRun();
  return blocks;
}

function block(node: Node, rendering: Rendering): Element | undefined {
  switch (node.type) {
    case 'heading': {
      const content = phrasing(node.children, rendering);
      return hasWords(content)
        ? element(`h${Math.max(HIGHEST_HEADING, node.depth)}`, {}, content)
        : undefined;
    }
    case 'blockquote':
      return element('blockquote', {}, flow(node.children, rendering));
    case 'list':
      return list(node, rendering);
    case 'table':
      return table(node, rendering);
    case 'code':
      return element('pre', {}, [element('code', {}, [words(`${node.value}\n`)])]);
    case 'thematicBreak':
      return element('hr', {});
    default:
      if (!isComponent(node)) return undefined;
      if (node.name === 'Quote') return quotation(idOf(node), rendering.resolver);
      return element('aside', { className: ['note'], role: 'note' }, flow(node.children, rendering));
  }
}

/** Whether a node stands among words. Sätteri makes `<Org/>` a block when it is alone on its line; it is none. */
function isPhrasing(node: Node): boolean {
  if (node.type === 'mdxJsxFlowElement') return node.name !== 'Quote' && node.name !== 'Note';
  return node.type !== 'list' && node.type !== 'table' && PHRASING.has(node.type);
}

const PHRASING: ReadonlySet<string> = new Set([
  ...['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'linkReference'],
  ...['footnoteReference', 'mdxJsxTextElement'],
]);

/** Whether a blank line parts two nodes. */
function parted(before: Node, after: Node): boolean {
  return (after.position?.start.line ?? 0) - (before.position?.end.line ?? 0) > 1;
}

/** The `<Quote>` that is all there is in a run of words, comments and white space aside. */
function loneQuotation(run: readonly Node[]): Component | undefined {
  const nodes = run.flatMap((node) => (node.type === 'paragraph' ? childrenOf(node) : [node]));
  const told = nodes.filter(
    (node) => node.type !== 'mdxTextExpression' && !(node.type === 'text' && node.value.trim() === ''),
  );
  const [only] = told;
  return told.length === 1 && only !== undefined && isComponent(only) && only.name === 'Quote'
    ? only
    : undefined;
}

function quotation(id: string, resolver: Resolver): Element {
  const found = resolver.quotation(id);
  if (found === undefined) return element('p', {}, [words(id)]);
  const attribution = element('a', { href: found.href }, [words(found.attribution)]);
  return element('blockquote', { className: ['quotation-inline'] }, [
    element('p', {}, [words(`‘${found.text}’`)]),
    element('footer', {}, [attribution]),
  ]);
}
