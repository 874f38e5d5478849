import type { ArchivedRecord, LinkedOrganisation } from '../linked.ts';
import { latestFirst } from '../order.ts';

/** A body with its committees, arms and parts, and theirs. */
export interface Family {
  /** The body itself first, then each part followed by its own parts. */
  readonly members: readonly LinkedOrganisation[];
  /** Records that name any of them, each once; latest first. */
  readonly records: readonly ArchivedRecord[];
}

/** The whole family below a body; itself alone where it has no parts. Parents that run in a circle end it. */
export function familyOf(organisation: LinkedOrganisation): Family {
  const members = new Set<LinkedOrganisation>();
  const add = (member: LinkedOrganisation) => {
    if (members.has(member)) return;
    members.add(member);
    for (const part of member.parts) add(part);
  };
  add(organisation);
  const records = new Set([...members].flatMap((member) => member.records));
  return { members: [...members], records: [...records].sort(latestFirst) };
}
