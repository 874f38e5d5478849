import type { Agent, LinkedOrganisation } from '../archive/linked.ts';

/** One name in a line of them, with what stands before it. */
export interface NamedPart {
  readonly before: string;
  readonly name: string;
  /** Address of the page; absent where there is none. */
  readonly address?: string;
}

function part(entity: Agent, before: string): NamedPart {
  return { before, name: entity.kind === 'person' ? entity.name : entity.shortName, address: entity.address };
}

/** Who spoke or held something, and for whom: `Richard Vautrey, for BMA`. Says so when nobody is named. */
export function agentWithOrganisation(
  agent: Agent | undefined,
  organisation: LinkedOrganisation | undefined,
): NamedPart[] {
  if (agent === undefined)
    return organisation === undefined
      ? [{ before: '', name: 'Speaker not identified' }]
      : [{ before: 'Somebody not named, for ', name: organisation.shortName, address: organisation.address }];
  if (organisation === undefined || organisation === agent) return [part(agent, '')];
  return [part(agent, ''), part(organisation, ', for ')];
}
