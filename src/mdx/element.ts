import type { Element, ElementContent, Properties } from 'hast';

/** An HTML element. */
export function element(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}

/** A piece of text. */
export function words(value: string): ElementContent {
  return { type: 'text', value };
}

/** Whether there is anything to see: an element or a text that is not only white space. */
export function hasWords(content: readonly ElementContent[]): boolean {
  return content.some((each) => each.type !== 'text' || each.value.trim() !== '');
}
