import { z } from 'zod';
import { person, role } from '../archive/schema/person.ts';
import { agentId, entityOrNameOf, type KnownIds, referenceOrName } from './known.ts';
import type { Mapped } from './mapped.ts';

/** A line of people.jsonl. */
export function personForm(known: KnownIds) {
  return z.strictObject({
    id: agentId(known.organisation, 'organisation'),
    ...person.shape,
    roles: z
      .array(
        z.strictObject({
          title: role.shape.title,
          organisation: referenceOrName(known, 'organisation').optional(),
          seen: role.shape.seen,
        }),
      )
      .optional(),
  });
}

/** The id becomes the file name; the organisation of a role becomes its id or `{ name }`. */
export function mapPerson(line: z.infer<ReturnType<typeof personForm>>, known: KnownIds): Mapped {
  const { id, roles, ...fields } = line;
  const mapped = roles?.map(({ organisation, ...role }) => ({
    ...role,
    organisation: entityOrNameOf(known, ['organisation'], organisation),
  }));
  return {
    content: { kind: 'person', data: { ...fields, roles: mapped } },
    path: `people/${id}.yaml`,
    notes: [],
  };
}
