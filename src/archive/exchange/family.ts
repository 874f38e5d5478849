import type { Agent, LinkedOrganisation } from '../linked.ts';
import type { Organisation } from '../schema/organisation.ts';

/** Bodies of these kinds are many and each says little: they are told together. */
const TOLD_TOGETHER = [
  'local-medical-committee',
  'patient-body',
  'integrated-care-board',
  'gp-practice',
] as const satisfies readonly Organisation['kind'][];
export type KindToldTogether = (typeof TOLD_TOGETHER)[number];

/** Those who stand in one lane: a body with its parts, the parliaments, bodies of one kind, or a person alone. */
export type Family = Agent | 'parliament' | KindToldTogether;

function headOf(organisation: LinkedOrganisation): LinkedOrganisation {
  const seen = new Set([organisation]);
  let head = organisation;
  while (head.parent !== undefined && !seen.has(head.parent)) {
    head = head.parent;
    seen.add(head);
  }
  return head;
}

/** Where somebody belongs among those who speak. */
export function familyOf(agent: Agent): Family {
  if (agent.kind === 'person') return agent;
  const { kind } = agent.data;
  if (kind === 'parliament' || kind === 'parliamentary-committee') return 'parliament';
  return TOLD_TOGETHER.find((together) => together === kind) ?? headOf(agent);
}
