import { comesAfter, type Order } from '../date-order.ts';
import type { ArchivedRecord, Utterance } from '../linked.ts';
import { compareText } from '../order.ts';
import { type DifferenceRun, wordDifference } from '../text/word-difference.ts';
import { align } from './alignment.ts';
import { tells } from './nearness.ts';
import { saidWords } from './said-words.ts';

/**
 * How a version stands to the fullest one: it is that one, it has the same words (with other marks at most), a part
 * of them, or others too.
 */
export type Likeness = 'fullest' | 'same' | 'part' | 'other';

/** One of the places in which an utterance is reported. */
export interface Appearance {
  readonly utterance: Utterance;
  readonly likeness: Likeness;
  /** What became of the fullest version here, word by word. */
  readonly difference: readonly DifferenceRun[];
}

/** One utterance, with every place in which the archive has it. */
export interface Trace {
  /** Accession number and id of its first appearance: `2026-0005#q1`. */
  readonly id: string;
  /** In the order in which they were published, as far as it is known. */
  readonly appearances: readonly Appearance[];
  readonly first: Appearance;
  /** How surely the first was the first; undefined where the dates do not tell it from another. */
  readonly order: Order | undefined;
  /** The version with the most words; of equals, the first. */
  readonly fullest: Appearance;
  /** In how many records it is. */
  readonly records: number;
}

/** The trace of an utterance of which two versions or more are known. @throws RangeError when there is none. */
export function traceOf(versions: readonly Utterance[]): Trace {
  const ordered = inOrder(versions);
  const length = new Map(ordered.map((version) => [version, saidWords(version.quotation.text).length]));
  const longest = Math.max(...length.values());
  const fullest = ordered.find((version) => length.get(version) === longest);
  const appearances = ordered.map((utterance) => appearance(utterance, fullest ?? utterance));
  const first = appearances[0];
  const whole = appearances.find(({ utterance }) => utterance === fullest);
  if (first === undefined || whole === undefined) throw new RangeError('a trace of no quotation');
  const { record } = first.utterance;
  const others = [...new Set(ordered.map((version) => version.record))].filter((other) => other !== record);
  return {
    id: quotationId(first.utterance),
    appearances,
    first,
    order: leastOf(others.map((other) => precedes(record, other))),
    fullest: whole,
    records: others.length + 1,
  };
}

/** A quotation by the accession number of its record: `2026-0001#q1`. */
export function quotationId({ record, quotation }: Utterance): string {
  return `${record.id}#${quotation.id}`;
}

function appearance(utterance: Utterance, fullest: Utterance): Appearance {
  const difference = wordDifference(fullest.quotation.text, utterance.quotation.text);
  return { utterance, likeness: likenessOf(utterance, fullest), difference };
}

function likenessOf(utterance: Utterance, fullest: Utterance): Likeness {
  if (utterance === fullest) return 'fullest';
  const [said, all] = [saidWords(utterance.quotation.text), saidWords(fullest.quotation.text)];
  if (said.words.join('') === all.words.join('')) return 'same';
  const { shared } = align(said, all);
  return shared === said.length && said.supplied.size === 0 ? 'part' : 'other';
}

/** Whether one record came before another: a record comes before what reports it, whatever their dates. */
function precedes(earlier: ArchivedRecord, later: ArchivedRecord): Order | undefined {
  if (tells(later, earlier)) return 'certain';
  if (tells(earlier, later)) return undefined;
  return comesAfter(later.date?.text, earlier.date?.text);
}

function leastOf(orders: readonly (Order | undefined)[]): Order | undefined {
  if (orders.includes(undefined)) return undefined;
  return orders.includes('likely') ? 'likely' : 'certain';
}

/**
 * Takes out again and again what nothing left over is known to come before. Where that leaves a choice, a statement
 * goes before an article, which has its words from somewhere; then what was published by the earlier day.
 */
function inOrder(versions: readonly Utterance[]): Utterance[] {
  const left = versions.toSorted(
    (one, other) =>
      rank(one.record) - rank(other.record) ||
      compareText(one.record.date?.latest || '~', other.record.date?.latest || '~') ||
      compareText(one.address, other.address),
  );
  const ordered: Utterance[] = [];
  while (left.length > 0) {
    const free = left.findIndex(({ record }) =>
      left.every((other) => other.record === record || precedes(other.record, record) === undefined),
    );
    // A circle, which the rules refuse, must not stop the page.
    ordered.push(...left.splice(Math.max(free, 0), 1));
  }
  return ordered;
}

function rank({ kind }: ArchivedRecord): number {
  return kind === 'statement' ? 0 : 1;
}
