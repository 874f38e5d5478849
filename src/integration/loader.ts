import { resolve, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import type { Collection } from '../archive/address.ts';
import { currentEdition, forgetEdition } from '../store/current.ts';

/** What the content layer keeps of an entry; bodies stay out of it, so that it stays small. */
const entry = z.strictObject({
  /** Path of the page without site and base. */
  address: z.string(),
  title: z.string(),
});

/** Loads one collection of the archive, with the SHA-256 of each file as its digest. */
export function archiveLoader(collection: Collection): Loader {
  return {
    name: `archive-${collection}`,
    schema: entry,
    load: async ({ store, watcher, logger, parseData }) => {
      const fill = async () => {
        const { archive, digests } = currentEdition();
        store.clear();
        const entries =
          collection === 'articles' || collection === 'statements'
            ? [...(archive?.records ?? []), ...(archive?.withdrawn ?? [])].filter(({ file }) =>
                file.startsWith(`${collection}/`),
              )
            : (archive?.[collection] ?? []);
        for (const linked of entries) {
          const title = 'title' in linked ? linked.title : linked.name;
          const data = await parseData({ id: linked.id, data: { address: linked.address, title } });
          store.set({ id: linked.id, data, digest: digests.get(linked.file) ?? '' });
        }
      };
      await fill();
      const folder = resolve(currentEdition().folder) + sep;
      watcher?.add(folder);
      watcher?.on('all', async (_event, path) => {
        if (!resolve(path).startsWith(folder)) return;
        forgetEdition();
        await fill();
        logger.info('content read again');
      });
    },
  };
}
