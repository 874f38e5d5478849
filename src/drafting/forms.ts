import { ENTITY_FORMS } from './entity-forms.ts';
import type { Field } from './field.ts';
import type { DraftKind } from './kind.ts';
import { RECORD_FORMS } from './record-forms.ts';

/** Everything that may be said of each kind, in the order in which it is asked. */
export const FORMS: Readonly<Record<DraftKind, readonly Field[]>> = { ...RECORD_FORMS, ...ENTITY_FORMS };
