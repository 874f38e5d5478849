import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new empty folder of the system's temporary ones; whoever asks for it removes it. */
export function newFolder(name: string): string {
  return mkdtempSync(join(realpathSync(tmpdir()), `archive-${name}-`));
}

/** A new empty folder that is gone when the running test is over. */
export function temporaryFolder(name = 'test'): string {
  const folder = newFolder(name);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
