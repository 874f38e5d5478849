import { Worker } from 'node:worker_threads';
import type { DrawingOrder, DrawnCards } from './worker.ts';

/**
 * Draws cards and writes them into a folder, in a thread of its own.
 * @returns how many were drawn and how many were kept from before. Rejects when one cannot be drawn or written.
 */
export async function writeCards(order: DrawingOrder): Promise<DrawnCards> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: order });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The cards were not drawn to the end.')));
  });
}
