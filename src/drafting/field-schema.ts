import { z } from 'zod';
import { article } from '../archive/schema/article.ts';
import { explainSchema } from '../archive/schema/explain.ts';
import { entityId } from '../archive/schema/identifier.ts';
import { organisation } from '../archive/schema/organisation.ts';
import { person, role } from '../archive/schema/person.ts';
import { policy } from '../archive/schema/policy.ts';
import { source } from '../archive/schema/source.ts';
import { statement } from '../archive/schema/statement.ts';
import type { Field } from './field.ts';
import type { DraftKind } from './kind.ts';
import type { Problem } from './problem.ts';

const SHAPES: Readonly<Record<DraftKind, Readonly<Record<string, z.core.$ZodType>>>> = {
  article: article.shape,
  statement: statement.shape,
  organisation: organisation.shape,
  policy: policy.shape,
  // One role is all that can be said of somebody who is new.
  person: {
    ...person.shape,
    role: role.shape.title,
    organisation: role.shape.organisation,
    seen: role.shape.seen,
  },
  source: source.shape,
};

/** What the schema says of one value of a field, in the words of the check; undefined when it takes it. */
export function schemaProblem(
  kind: DraftKind,
  { key, flag, value }: Field,
  given: string,
): Problem | undefined {
  const schema = value.is === 'new-id' ? entityId : oneValue(SHAPES[kind][key]);
  // Named as it was given: `--date` of a policy stands in its file as `issued`.
  const form = z.strictObject({ [flag]: schema });
  const data = { [flag]: given };
  const { success, error } = form.safeParse(data);
  if (success) return undefined;
  const [first] = explainSchema(form, data, error.issues);
  return first && { flag: `--${flag}`, ...pick(first) };
}

function pick({ message, expected, nearest, mend }: Omit<Problem, 'flag'>): Omit<Problem, 'flag'> {
  return { message, expected, nearest, mend };
}

/** The schema of one value where a field may be absent or hold several. */
function oneValue(schema: z.core.$ZodType | undefined): z.core.$ZodType {
  if (schema instanceof z.ZodOptional) return oneValue(schema.unwrap());
  if (schema instanceof z.ZodArray) return schema.element;
  return schema ?? z.never();
}
