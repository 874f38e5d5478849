import type { ReferenceComponent } from '../archive/body.ts';
import type { CompiledBody } from './compile.ts';
import { textOf } from './text.ts';
import { idOf } from './tree.ts';

/** The name that an empty component shows; undefined where there is none. */
export type NameOf = (component: ReferenceComponent, id: string) => string | undefined;

/**
 * The words of a body as its page shows them: `<Person id="…"/>` reads as the person’s name. Quotations set
 * into the body are left out; they are words of their own.
 */
export function wordsOf(body: CompiledBody, nameOf: NameOf): string {
  if (body.references.length === 0) return body.text;
  return textOf(body.tree, (component) => {
    const reference = body.references.find(({ component: name }) => name === component.name);
    return reference && nameOf(reference.component, idOf(component));
  });
}
