/**
 * Runs a task for each item, so many at a time; the results stand in the order of the items. After a failure no
 * further task is begun.
 * @throws whatever the first task that failed threw
 */
export async function eachOf<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  task: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  let isStopped = false;
  const worker = async (): Promise<void> => {
    for (const [index, item] of waiting) {
      if (isStopped) return;
      try {
        results[index] = await task(item);
      } catch (error) {
        isStopped = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}
