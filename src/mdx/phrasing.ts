import type { Element, ElementContent, Properties } from 'hast';
import { formOf, isReference } from './components.ts';
import { element, hasWords, words } from './element.ts';
import type { Footnotes } from './footnotes.ts';
import { isExternal, objectionTo } from './links.ts';
import type { Resolver } from './resolver.ts';
import { type Component, childrenOf, idOf, isComponent, type Node } from './tree.ts';

/** Where the rendering of one body keeps what it needs everywhere. */
export interface Rendering {
  readonly resolver: Resolver;
  /** Link reference definitions by identifier. */
  readonly definitions: ReadonlyMap<
    string,
    { readonly url: string; readonly title?: string | null | undefined }
  >;
  readonly footnotes: Footnotes;
}

/** Renders words and what stands among them. Blocks, where a component holds one, give their words. */
export function phrasing(nodes: readonly Node[], rendering: Rendering): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    const inner = () => phrasing(childrenOf(node), rendering);
    switch (node.type) {
      case 'text':
        return [words(node.value)];
      case 'inlineCode':
        return [element('code', {}, [words(node.value)])];
      case 'emphasis':
        return [element('em', {}, inner())];
      case 'strong':
        return [element('strong', {}, inner())];
      case 'delete':
        return [element('del', {}, inner())];
      case 'break':
        return [element('br', {}), words('\n')];
      case 'link':
        return link(node, inner(), rendering);
      case 'linkReference':
        return link(rendering.definitions.get(node.identifier), inner(), rendering);
      case 'footnoteReference':
        return [rendering.footnotes.mark(node.identifier)];
      case 'paragraph':
        return inner();
      default:
        return isComponent(node) ? inlineComponent(node, rendering) : [];
    }
  });
}

function link(
  target: { readonly url: string; readonly title?: string | null | undefined } | undefined,
  children: ElementContent[],
  { resolver }: Rendering,
): ElementContent[] {
  // Refused bodies never come here; this is the second lock on the same door.
  if (target === undefined || objectionTo(target.url) !== undefined) return children;
  const properties: Properties = {
    href: target.url.startsWith('/') ? resolver.path(target.url) : target.url,
  };
  if (isExternal(target.url)) properties.rel = ['external'];
  if (target.title) properties.title = target.title;
  return [element('a', properties, children)];
}

function inlineComponent(component: Component, rendering: Rendering): ElementContent[] {
  const { name } = component;
  if (formOf(name) === undefined) return [];
  const content = phrasing(component.children, rendering);
  const children = hasWords(content) ? content : [];
  if (!isReference(name)) return [element('span', { className: ['note'], role: 'note' }, children)];
  const id = idOf(component);
  if (name === 'Quote') return inlineQuotation(id, rendering.resolver);
  const target = rendering.resolver.link(name, id);
  if (target === undefined) return children.length > 0 ? children : [words(id)];
  return [element('a', { href: target.href }, children.length > 0 ? children : [words(target.name)])];
}

function inlineQuotation(id: string, resolver: Resolver): ElementContent[] {
  const quotation = resolver.quotation(id);
  if (quotation === undefined) return [words(id)];
  const attribution: Element = element('a', { href: quotation.href }, [words(quotation.attribution)]);
  // Browsers put quotation marks around <q>.
  return [
    element('q', { className: ['quotation-inline'], cite: quotation.href }, [words(quotation.text)]),
    words(' ('),
    attribution,
    words(')'),
  ];
}
