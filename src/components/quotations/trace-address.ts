import type { Utterance } from '../../archive/linked.ts';

/** Anchor of a quotation on the page of traces, the same whatever trace it is in: `2026-0001-q1`. */
export function traceAnchor({ record, quotation }: Utterance): string {
  return `${record.id}-${quotation.id}`;
}

/** Address of the trace in which a quotation is. */
export function traceAddress(utterance: Utterance): string {
  return `/quotations/traces/#${traceAnchor(utterance)}`;
}
