import type { Role } from '../../archive/schema/person.ts';

/** Where a role was held, for an organisation without an entry: `, Example Surgery`; empty when it is not said. */
export function organisationName({ organisation }: Role): string {
  return typeof organisation === 'object' ? `, ${organisation.name}` : '';
}
