import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type GitHub, GitHubRefused } from '../github/api.ts';

/** A change of one file that is to be proposed as a draft pull request. */
export interface Change {
  /** Name of the branch that is made for it. */
  readonly branch: string;
  /** Path in the repository. */
  readonly path: string;
  readonly text: string;
  /** The file's text on main, when there is one: GitHub refuses the change if it is another by now. */
  readonly before: string | undefined;
  /** Title of the commit and of the pull request. */
  readonly title: string;
  /** Text of the pull request. */
  readonly body: string;
}

/** Thrown when the branch is there already: somebody may be at work on it. */
export class BranchExists extends Error {
  override readonly name = 'BranchExists';
}

const reference = z.looseObject({ object: z.looseObject({ sha: z.string() }) });
const pull = z.looseObject({ number: z.int() });
const CREATED_ALREADY = 422;

/**
 * Commits a change to a new branch off main and opens a draft pull request.
 * @returns number of the pull request
 * @throws BranchExists when there is such a branch; GitHubRefused otherwise, and then no branch is left behind.
 */
export async function propose(github: GitHub, change: Change): Promise<number> {
  const { branch, path, text, before, title, body } = change;
  const main = await github.request('GET', '/git/ref/heads/main', reference);
  try {
    const ref = `refs/heads/${branch}`;
    await github.request('POST', '/git/refs', z.unknown(), { ref, sha: main.object.sha });
  } catch (error) {
    if (error instanceof GitHubRefused && error.status === CREATED_ALREADY)
      throw new BranchExists(`There is a branch ${branch} already.`);
    throw error;
  }
  try {
    await github.request(
      'PUT',
      `/contents/${path.split('/').map(encodeURIComponent).join('/')}`,
      z.unknown(),
      {
        message: title,
        content: Buffer.from(text).toString('base64'),
        branch,
        ...(before === undefined ? {} : { sha: blobHash(before) }),
      },
    );
    const opened = await github.request('POST', '/pulls', pull, {
      title,
      head: branch,
      base: 'main',
      body,
      draft: true,
      maintainer_can_modify: true,
    });
    return opened.number;
  } catch (error) {
    await github.request('DELETE', `/git/refs/heads/${branch}`, z.unknown()).catch(() => undefined);
    throw error;
  }
}

/** The name that git gives to a file's content. */
function blobHash(text: string): string {
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
