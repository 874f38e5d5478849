import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const WORK = '.archive-build-';

/**
 * Where this run builds. Astro keeps its intermediate files beside the output when that is inside the project, and
 * otherwise in one place for all builds, in which two at a time would mix. What runs that were killed left behind
 * is cleared away.
 */
export function workFolder(): string {
  const parent = resolve('node_modules');
  for (const name of existsSync(parent) ? readdirSync(parent) : []) {
    if (name.startsWith(WORK) && !isRunning(Number(name.slice(WORK.length)))) {
      rmSync(join(parent, name), { recursive: true, force: true });
    }
  }
  return join(parent, `${WORK}${process.pid}`);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

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
  const next = `${folder}.next`;
  const last = `${folder}.last`;
  rmSync(next, { recursive: true, force: true });
  rmSync(last, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  bring(finished, next);
  if (existsSync(folder)) renameSync(folder, last);
  renameSync(next, folder);
  rmSync(last, { recursive: true, force: true });
}

/** Moves a folder, to another disk too. */
function bring(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}
