import { Worker } from 'node:worker_threads';
import type { PrintedItem } from './printed-item.ts';
import type { CLOSE, Delivery, Order, WorkerSettings } from './worker.ts';

/** Citations of one item with marks, in the order of the styles. */
type Printed = readonly string[];

/** Prints citations beside whatever else is done: the engines have a thread of their own. */
export interface CitationPrinter {
  /** Has these printed in advance, in this order, so that nobody waits for them. */
  ahead(items: Iterable<PrintedItem>): void;
  /** The citations of one item with marks, in the order of the styles. Rejects when the engine fails. */
  print(item: PrintedItem): Promise<Printed>;
  /** Ends the thread, which keeps what it has printed for the next build. */
  close(): Promise<void>;
}

/** Engines are quickest with some dozens of items; more only keep the first page waiting. */
const AT_ONCE = 64;

/** Starts a printer. It does not keep the process alive when nothing is in print. */
export function startPrinter(settings: WorkerSettings = {}): CitationPrinter {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: settings });
  const orders: PromiseWithResolvers<readonly Printed[]>[] = [];
  // What was printed of the same item serves again: a quotation is cited like its record.
  const placed = new Map<string, { readonly number: number; readonly index: number }>();
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  let open = 0;
  let broken: Error | undefined;

  const order = (items: readonly string[]): void => {
    const delivered = Promise.withResolvers<readonly Printed[]>();
    // An order that nobody waits for may fail without ending the process; who asks for it is told.
    delivered.promise.catch(() => undefined);
    const number = orders.push(delivered) - 1;
    for (const [index, item] of items.entries()) placed.set(item, { number, index });
    if (broken !== undefined) {
      delivered.reject(broken);
      return;
    }
    if (open++ === 0) worker.ref();
    worker.postMessage({ number, items } satisfies Order);
  };
  worker.on('message', (delivery: Delivery) => {
    if (--open === 0) worker.unref();
    const waiting = orders[delivery.number];
    if ('printed' in delivery) waiting?.resolve(delivery.printed);
    else waiting?.reject(new Error(delivery.problem));
  });
  worker.on('error', (error) => {
    broken = error instanceof Error ? error : new Error(String(error));
    for (const waiting of orders) waiting.reject(broken);
  });
  worker.unref();

  return {
    ahead: (items) => {
      const wanted = new Set<string>();
      for (const item of items) {
        const key = JSON.stringify(item);
        if (!placed.has(key)) wanted.add(key);
      }
      const keys = [...wanted];
      for (let from = 0; from < keys.length; from += AT_ONCE) order(keys.slice(from, from + AT_ONCE));
    },
    print: async (item) => {
      const key = JSON.stringify(item);
      if (!placed.has(key)) order([key]);
      const place = placed.get(key);
      const printed = place && (await orders[place.number]?.promise);
      return printed?.[place?.index ?? 0] ?? [];
    },
    close: async () => {
      worker.ref();
      worker.postMessage('close' satisfies typeof CLOSE);
      await ended;
    },
  };
}
