import type { Element, ElementContent } from 'hast';
import { element, words } from './element.ts';
import type { Node } from './tree.ts';

export type FootnoteDefinition = Extract<Node, { type: 'footnoteDefinition' }>;

/** The footnotes of one body, numbered in the order in which they are first referred to. */
export class Footnotes {
  readonly #definitions: ReadonlyMap<string, FootnoteDefinition>;
  readonly #order: string[] = [];
  readonly #uses = new Map<string, number>();

  constructor(definitions: ReadonlyMap<string, FootnoteDefinition>) {
    this.#definitions = definitions;
  }

  /** The mark that stands in the text. */
  mark(identifier: string): ElementContent {
    if (!this.#definitions.has(identifier)) return words(`[${identifier}]`);
    const uses = (this.#uses.get(identifier) ?? 0) + 1;
    this.#uses.set(identifier, uses);
    if (uses === 1) this.#order.push(identifier);
    const number = this.#order.indexOf(identifier) + 1;
    const link = { href: `#${noteId(number)}`, id: markId(number, uses), role: 'doc-noteref' };
    return element('sup', {}, [element('a', link, [words(String(number))])]);
  }

  /** The notes themselves, to stand below the text; `flow` renders what a note holds, which may mark further notes. */
  section(flow: (nodes: readonly Node[]) => ElementContent[]): Element | undefined {
    const items: Element[] = [];
    for (let index = 0; index < this.#order.length; index++) {
      const identifier = this.#order[index] ?? '';
      const content = flow(this.#definitions.get(identifier)?.children ?? []);
      items.push(element('li', { id: noteId(index + 1) }, content));
    }
    if (items.length === 0) return undefined;
    // Only now is it known how often each note is marked: notes may mark notes.
    for (const [index, item] of items.entries()) this.#linkBack(item, index + 1);
    return element('section', { className: ['footnotes'], ariaLabel: 'Footnotes', role: 'doc-endnotes' }, [
      element('ol', {}, items),
    ]);
  }

  #linkBack(item: Element, number: number): void {
    const last = item.children.at(-1);
    const holder = last?.type === 'element' && last.tagName === 'p' ? last : item;
    const uses = this.#uses.get(this.#order[number - 1] ?? '') ?? 1;
    for (let use = 1; use <= uses; use++) {
      const label = uses === 1 ? `Back to reference ${number}` : `Back to reference ${number}, place ${use}`;
      const back = { href: `#${markId(number, use)}`, role: 'doc-backlink', ariaLabel: label };
      holder.children.push(words(' '), element('a', back, [words('↩')]));
    }
  }
}

// With an underscore, which the ids of quotations and figures cannot have: they are anchors of the same page.
function noteId(number: number): string {
  return `note_${number}`;
}

function markId(number: number, use: number): string {
  return use === 1 ? `note_${number}_mark` : `note_${number}_mark_${use}`;
}
