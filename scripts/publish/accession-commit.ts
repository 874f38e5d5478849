import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Thrown when the numbers could not be given or pushed; the message is for the person who reads the run. */
export class CannotPublish extends Error {
  override readonly name = 'CannotPublish';
}

export interface AccessionCommitOptions {
  readonly branch: string;
  /** The day of entry, `2026-11-21`. */
  readonly date: string;
  /** The content folder, inside the checkout. */
  readonly content: string;
}

export interface AccessionCommit {
  /** The commit that is to be published: the new one, or the branch's newest when there was nothing to give. */
  readonly commit: string;
  /** What was done, for people. */
  readonly said: string;
}

/** Every attempt begins from what is newest, so only a branch that is pushed to all the time outruns this many. */
const ATTEMPTS = 10;
const BOT = {
  GIT_AUTHOR_NAME: 'github-actions[bot]',
  GIT_AUTHOR_EMAIL: '41898282+github-actions[bot]@users.noreply.github.com',
  GIT_COMMITTER_NAME: 'github-actions[bot]',
  GIT_COMMITTER_EMAIL: '41898282+github-actions[bot]@users.noreply.github.com',
};
const ACCESSION = join(import.meta.dirname, '../accession.ts');

/**
 * Runs the accession on the newest commit of a branch and pushes the result. When somebody pushed meanwhile, the
 * numbers are thrown away and given anew on what is newest then: none is ever given twice, none is ever merged.
 * @throws CannotPublish when the checkout has changes of its own, the content has faults, or the push is refused.
 */
export function commitAccession({ branch, date, content }: AccessionCommitOptions): AccessionCommit {
  const uncommitted = [
    git(content, 'status', '--porcelain', '--untracked-files=no'),
    git(content, 'status', '--porcelain', '--', '.'),
  ];
  if (uncommitted.some(({ out }) => out !== ''))
    throw new CannotPublish('The checkout has changes that are not committed; they would be lost.');
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const newest = fetch(content, branch);
    must(git(content, 'checkout', '--quiet', '--detach', newest));
    const said = runAccession(content, date);
    must(git(content, 'add', '--all', '--', '.'));
    if (git(content, 'diff', '--cached', '--quiet').ok) return { commit: newest, said };
    must(git(content, 'commit', '--quiet', '-m', `Accession\n\n${said}`));
    const pushed = git(content, 'push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`);
    if (pushed.ok) return { commit: must(git(content, 'rev-parse', 'HEAD')), said };
    // Told apart by what happened to the branch, not by git's words, which differ between versions.
    if (fetch(content, branch) === newest)
      throw new CannotPublish(
        `The push to ${branch} was refused:\n${pushed.err}\nIf the branch is protected, github-actions must be allowed to push to it: see .github/WORKFLOWS.md.`,
      );
  }
  throw new CannotPublish(
    `Somebody else pushed to ${branch} before each of ${ATTEMPTS} attempts; run the workflow again.`,
  );
}

function fetch(content: string, branch: string): string {
  must(git(content, 'fetch', '--quiet', 'origin', `refs/heads/${branch}`));
  return must(git(content, 'rev-parse', 'FETCH_HEAD'));
}

function runAccession(content: string, date: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ACCESSION, '--date', date], {
    encoding: 'utf8',
    env: { ...process.env, ARCHIVE_CONTENT: content },
  });
  if (status !== 0) throw new CannotPublish(`${stdout}${stderr}`.trim());
  return stdout.trim();
}

interface Answer {
  readonly ok: boolean;
  readonly out: string;
  readonly err: string;
}

function git(folder: string, ...args: readonly string[]): Answer {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...BOT },
  });
  if (error !== undefined) throw new CannotPublish(`git could not be run: ${error.message}`);
  return { ok: status === 0, out: stdout.trim(), err: stderr.trim() };
}

function must({ ok, out, err }: Answer): string {
  if (!ok) throw new CannotPublish(`git failed: ${err}`);
  return out;
}
