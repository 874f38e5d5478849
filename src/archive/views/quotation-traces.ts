import type { Archive } from '../index.ts';
import type { Utterance } from '../linked.ts';
import { type Echo, findEchoes } from '../traces/echo.ts';
import { findTraces } from '../traces/find-traces.ts';
import type { Trace } from '../traces/trace.ts';

/** The utterances that several records report, and where each quotation is found among them. */
export interface QuotationTraces {
  /** Those reported in most records first. */
  readonly traces: readonly Trace[];
  readonly echoes: readonly Echo[];
  /** The trace of a quotation; undefined where no other record has it. */
  of(utterance: Utterance): Trace | undefined;
}

const FOUND = new WeakMap<readonly Utterance[], QuotationTraces>();

/** The traces of an archive, found once for each. */
export function quotationTraces({ quotations }: Pick<Archive, 'quotations'>): QuotationTraces {
  const known = FOUND.get(quotations);
  if (known !== undefined) return known;
  const traces = findTraces(quotations);
  const byUtterance = new Map(
    traces.flatMap((trace) => trace.appearances.map(({ utterance }) => [utterance, trace] as const)),
  );
  const found = { traces, echoes: findEchoes(traces), of: (one: Utterance) => byUtterance.get(one) };
  FOUND.set(quotations, found);
  return found;
}
