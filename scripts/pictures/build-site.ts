import { join } from 'node:path';
import type { Archive } from '../../src/archive/index.ts';
import { readEdition } from '../../src/store/edition.ts';
import { build } from '../../tests/harness/command.ts';
import { type PageKind, pageKinds } from '../../tests/harness/page-kinds.ts';

/** An archive as it is built, and the kinds of page that it has. */
export interface PicturedSite {
  readonly folder: string;
  readonly kinds: readonly PageKind[];
}

/** The kinds of page of a built archive. @throws Error when the content has no usable site.yaml. */
export function picturedSite(content: string, folder: string): PicturedSite {
  const archive: Archive | undefined = readEdition(content).archive;
  if (archive === undefined) throw new Error(`There is no usable site.yaml in ${content}.`);
  return { folder, kinds: pageKinds(archive, folder) };
}

/**
 * Builds an archive for pictures; whoever asks for it removes the folder.
 * @param work folder in which the built site goes
 * @throws Error with what the build said when it fails.
 */
export async function buildForPictures(content: string, work: string): Promise<PicturedSite> {
  const folder = join(work, 'dist');
  await build(folder, { content });
  return picturedSite(content, folder);
}
