import { z } from 'zod';
import { person, role } from '../archive/schema/person.ts';
import { agentId, entityOrNameOf, type KnownIds, referenceOrName } from './known.ts';
import type { Mapped } from './mapped.ts';

/** A line of people.jsonl. A role may lack its title there; content needs one. */
export function personForm(known: KnownIds) {
  return z.strictObject({
    id: agentId(known.organisation, 'organisation'),
    ...person.shape,
    roles: z
      .array(
        z.strictObject({
          title: role.shape.title.optional(),
          organisation: referenceOrName(known, 'organisation').optional(),
          seen: role.shape.seen,
        }),
      )
      .optional(),
  });
}

/**
 * The id becomes the file name; the organisation of a role becomes its id or `{ name }`.
 * A role without a title has no place in a content file: it is left out, and a note says so.
 */
export function mapPerson(line: z.infer<ReturnType<typeof personForm>>, known: KnownIds): Mapped {
  const { id, roles, ...fields } = line;
  const titled = roles?.flatMap(({ title, organisation, seen }) =>
    title === undefined
      ? []
      : { title, organisation: entityOrNameOf(known, ['organisation'], organisation), seen },
  );
  const notes = (roles ?? [])
    .filter(({ title }) => title === undefined)
    .map(
      ({ organisation, seen }) =>
        `${id}: a role without a title was left out (organisation: ${organisation ?? 'none'}, seen: ${seen ?? 'unknown'})`,
    );
  const data = { ...fields, roles: titled?.length === 0 ? undefined : titled };
  return { content: { kind: 'person', data }, path: `people/${id}.yaml`, notes };
}
