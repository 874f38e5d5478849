import type { LinkedOrganisation, Utterance } from '../linked.ts';

/**
 * Whether two quotations can be of one voice: `same` speaker; `body`, where a body and somebody who speaks for it are
 * named; `unknown`, where a page does not say whose words they are; or two that are `other`.
 */
export type Voice = 'same' | 'body' | 'unknown' | 'other';

/** Compares whose words two quotations are. */
export function voiceOf(left: Utterance, right: Utterance): Voice {
  if (left.speaker === undefined || right.speaker === undefined) return 'unknown';
  if (left.speaker === right.speaker) return 'same';
  const [body, other] = [headOf(left.organisation), headOf(right.organisation)];
  // Two people of one body have each a voice of their own.
  const asBody = left.speaker.kind === 'organisation' || right.speaker.kind === 'organisation';
  return asBody && body !== undefined && body === other ? 'body' : 'other';
}

/** The body to which a committee or an arm belongs. */
function headOf(organisation: LinkedOrganisation | undefined): LinkedOrganisation | undefined {
  let head = organisation;
  for (const seen = new Set([head]); head?.parent !== undefined && !seen.has(head.parent); seen.add(head)) {
    head = head.parent;
  }
  return head;
}
