import { confirm, note } from '@clack/prompts';
import type { NewFile } from '../new-files.ts';
import { Cancelled, orCancel, type Streams } from './streams.ts';

/** Shows what is about to be written and asks whether it may be. @throws Cancelled when it may not */
export async function confirmFiles(files: readonly NewFile[], streams: Streams): Promise<void> {
  for (const { path, text } of files) note(text.trimEnd(), path, { ...streams, format: (line) => line });
  const message = files.length === 1 ? 'Write this file?' : `Write these ${files.length} files?`;
  if (!orCancel(await confirm({ ...streams, message }))) throw new Cancelled('Nothing was written.');
}
