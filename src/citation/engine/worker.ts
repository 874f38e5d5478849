import { parentPort, workerData } from 'node:worker_threads';
import { citationEngines } from './engine.ts';
import { fingerprint } from './fingerprint.ts';
import { openKept } from './kept.ts';
import type { PrintedItem } from './printed-item.ts';

/** What the thread is started with. */
export interface WorkerSettings {
  /** A file in which citations are kept from one build to the next. */
  readonly keep?: string;
}

/** Items to be printed, each as JSON. */
export interface Order {
  readonly number: number;
  readonly items: readonly string[];
}

/** What became of an order: for each item its citations with marks, in the order of the styles; or why not. */
export type Delivery =
  | { readonly number: number; readonly printed: readonly (readonly string[])[] }
  | { readonly number: number; readonly problem: string };

/** Asks the thread to keep what it has printed, and to end. */
export const CLOSE = 'close';

const { keep }: WorkerSettings = workerData;
const kept = keep === undefined ? undefined : openKept(keep, fingerprint());
let engines: ReturnType<typeof citationEngines> | undefined;

/** Prints items; when the engine fails, says at which. */
function printNew(items: readonly PrintedItem[]): readonly (readonly string[])[] {
  try {
    engines ??= citationEngines();
    return engines(items);
  } catch (error) {
    // An engine that has thrown is of no further use.
    engines = undefined;
    const [item] = items;
    if (items.length === 1 && error instanceof Error)
      throw new Error(`The citation of “${item?.title}” cannot be printed: ${error.message}`);
    return items.flatMap((one) => printNew([one]));
  }
}

/** Prints what was not kept from earlier. */
function print(items: readonly string[]): readonly (readonly string[])[] {
  const printed = new Map(items.map((item) => [item, kept?.find(item)]));
  const missing = items.filter((item) => printed.get(item) === undefined);
  if (missing.length > 0) {
    for (const [index, citations] of printNew(missing.map((item) => JSON.parse(item))).entries()) {
      const item = missing[index] ?? '';
      printed.set(item, citations);
      kept?.add(item, citations);
    }
  }
  return items.map((item) => printed.get(item) ?? []);
}

parentPort?.on('message', (message: Order | typeof CLOSE) => {
  if (message === CLOSE) {
    kept?.save();
    parentPort?.close();
    return;
  }
  const { number, items } = message;
  let delivery: Delivery;
  try {
    delivery = { number, printed: print(items) };
  } catch (error) {
    delivery = { number, problem: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(delivery);
});
