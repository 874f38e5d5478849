import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';

/** Whether a folder may be replaced by a build: it is not there, is empty, or holds a built archive. */
export function mayReplace(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0 || existsSync(`${folder}/404.html`);
}

/** Puts back the last good build if an earlier run was ended in the middle of the exchange. */
export function recover(folder: string): void {
  if (!existsSync(folder) && existsSync(`${folder}.last`)) renameSync(`${folder}.last`, folder);
}

/** Puts a finished build in the place of the last one, which stays whole until then. */
export function exchange(finished: string, folder: string): void {
  const last = `${folder}.last`;
  rmSync(last, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, last);
  renameSync(finished, folder);
  rmSync(last, { recursive: true, force: true });
}
