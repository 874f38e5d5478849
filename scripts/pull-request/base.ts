import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Content } from '../../src/archive/content.ts';
import type { Fault } from '../../src/archive/finding.ts';
import { readEdition } from '../../src/store/edition.ts';
import { readContent } from '../../src/store/read.ts';

/** Thrown when the state before a change cannot be had; the message is for the person who reads the run. */
export class NoBaseEdition extends Error {
  override readonly name = 'NoBaseEdition';
}

/** The content at an earlier commit, and what was wrong with it then. */
export interface BaseEdition {
  /** Undefined when there was none, or none with a usable site.yaml. */
  readonly content: Content | undefined;
  readonly faults: readonly Fault[];
}

/**
 * The whole content as it was where the present work left `ref`. The checkout and its index stay as they are.
 * @param folder the content folder of the checkout.
 * @param ref a commit, branch or tag.
 * @param today the day of the review, `2026-11-21`.
 * @throws NoBaseEdition when the folder is in no git repository or the ref is not known there.
 */
export function readBaseEdition(folder: string, ref: string, today: string): BaseEdition {
  const git = (args: readonly string[], options: { index?: string; at?: string } = {}) =>
    execFileSync('git', ['-C', options.at ?? folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(options.index === undefined ? {} : { GIT_INDEX_FILE: options.index }) },
    }).trim();
  const temporary = mkdtempSync(join(realpathSync(tmpdir()), 'archive-base-'));
  try {
    const commit = git(['merge-base', '--end-of-options', ref, 'HEAD']);
    const prefix = git(['rev-parse', '--show-prefix']).replace(/\/$/, '');
    const tree =
      prefix === ''
        ? commit
        : git(['ls-tree', '-d', '--format=%(objectname)', '--full-tree', commit, prefix]);
    if (tree === '') return { content: undefined, faults: [] };
    const index = join(temporary, 'index');
    git(['read-tree', tree], { index });
    const at = git(['rev-parse', '--show-toplevel']);
    git(['checkout-index', '--all', '--quiet', `--prefix=${temporary}/content/`], { index, at });
    const content = join(temporary, 'content');
    return { content: readContent(content).content, faults: readEdition(content, { today }).faults };
  } catch (error) {
    if (!(error instanceof Error && 'stderr' in error)) throw error;
    const said = String(error.stderr).trim().split('\n', 1)[0];
    throw new NoBaseEdition(`The content at ${ref} cannot be had (git: ${said}).`);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
