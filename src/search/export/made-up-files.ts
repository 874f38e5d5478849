import { MADE_UP_SITE, madeUpArchive } from '../../citation/made-up-archive.ts';
import { outputFiles } from '../../outputs/files.ts';

/** For tests: every file beside the pages of the made-up archive, by its address. */
export function madeUpFiles(): ReadonlyMap<string, string> {
  const files = outputFiles(madeUpArchive(), { site: MADE_UP_SITE.address });
  return new Map([...files].map(({ path, content }) => [`/${path}`, String(content)]));
}
