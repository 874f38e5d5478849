import type { Archive } from '../index.ts';
import type { Utterance } from '../linked.ts';
import { compareText } from '../order.ts';
import { type Echo, findEchoes } from '../traces/echo.ts';
import { findTraces } from '../traces/find-traces.ts';
import type { Trace } from '../traces/trace.ts';
import { yearOf } from '../year-of.ts';
import { yearLabel } from './year-counts.ts';

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

/** The traces whose first appearance is dated in one year. */
export interface TraceYear {
  readonly year: string;
  /** How readers call it: `2021`, `No date`. */
  readonly label: string;
  readonly traces: readonly Trace[];
}

/** Traces by the year of their first appearance, latest first; within a year too. */
export function tracesByYear(traces: readonly Trace[]): TraceYear[] {
  const day = ({ first }: Trace): string => first.utterance.record.date?.sortKey ?? '';
  const sorted = traces.toSorted(
    (left, right) => compareText(day(right), day(left)) || compareText(left.id, right.id),
  );
  const byYear = Map.groupBy(sorted, ({ first }) => yearOf(first.utterance.record));
  return [...byYear].map(([year, all]) => ({ year, label: yearLabel(year), traces: all }));
}
