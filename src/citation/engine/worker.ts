import { parentPort } from 'node:worker_threads';
import { citationEngines } from './engine.ts';
import type { PrintedItem } from './printed-item.ts';

/** Items to be printed, each as JSON. */
export interface Order {
  readonly number: number;
  readonly items: readonly string[];
}

/** What became of an order: for each item its citations with marks, in the order of the styles; or why not. */
export type Delivery =
  | { readonly number: number; readonly printed: readonly (readonly string[])[] }
  | { readonly number: number; readonly problem: string };

const print = citationEngines();

parentPort?.on('message', ({ number, items }: Order) => {
  let delivery: Delivery;
  try {
    delivery = { number, printed: print(items.map((item): PrintedItem => JSON.parse(item))) };
  } catch (error) {
    delivery = { number, problem: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(delivery);
});
