import type { z } from 'zod';
import { REFERENCE_COMPONENTS, type ReferenceComponent } from '../archive/body.ts';
import { accessionNumber, entityId, partId } from '../archive/schema/identifier.ts';

/** What may be written in one component. */
export interface ComponentForm {
  /** Attributes by name, all required, each a plain string that its schema accepts. */
  readonly attributes: Readonly<Record<string, z.ZodType<string>>>;
  /** `nothing`, the `words` of a link, or `anything` that a body may hold. */
  readonly holds: 'nothing' | 'words' | 'anything';
  /** How it is written, for messages. */
  readonly example: string;
}

/** The components of a body. Whatever is not in this list is refused. */
export const COMPONENTS: Readonly<Record<ReferenceComponent | 'Note', ComponentForm>> = {
  Quote: { attributes: { id: partId }, holds: 'nothing', example: '<Quote id="q1"/>' },
  Figure: { attributes: { id: partId }, holds: 'words', example: '<Figure id="f1"/>' },
  Org: { attributes: { id: entityId }, holds: 'words', example: '<Org id="nhs-england"/>' },
  Policy: { attributes: { id: entityId }, holds: 'words', example: '<Policy id="gp-access-plan-2021"/>' },
  Person: { attributes: { id: entityId }, holds: 'words', example: '<Person id="richard-vautrey"/>' },
  Record: { attributes: { id: accessionNumber }, holds: 'words', example: '<Record id="2026-0001"/>' },
  Note: { attributes: {}, holds: 'anything', example: '<Note>words</Note>' },
};

/** The names of all components, in the order in which they are explained. */
export const COMPONENT_NAMES: readonly string[] = Object.keys(COMPONENTS);

/** The form of a component, or undefined when there is no such component. */
export function formOf(name: string | null): ComponentForm | undefined {
  // Own keys only: a component called `constructor` must not be found on the prototype.
  return name !== null && Object.hasOwn(COMPONENTS, name)
    ? COMPONENTS[name as keyof typeof COMPONENTS]
    : undefined;
}

/** Whether a component points at something in the archive. */
export function isReference(name: string | null): name is ReferenceComponent {
  return REFERENCE_COMPONENTS.some((component) => component === name);
}
