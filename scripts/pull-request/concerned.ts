import { z } from 'zod';
import type { GitHub } from '../github/api.ts';
import type { WorkflowRunEvent } from '../github/event.ts';

const pull = z.looseObject({
  number: z.int().positive(),
  head: z.looseObject({ sha: z.string(), repo: z.looseObject({ id: z.int() }).nullable() }),
});
const changedFile = z.looseObject({ filename: z.string(), previous_filename: z.string().optional() });
const artifacts = z.looseObject({ artifacts: z.array(z.looseObject({ name: z.string() })) });

/**
 * The open pull request on main whose newest commit a run has checked. GitHub does not say it in the event when
 * the branch is a fork's, and the run must not say it itself.
 * @returns undefined when there is none, as after a newer push.
 */
export async function pullRequestOf(
  github: GitHub,
  { workflow_run: run }: WorkflowRunEvent,
): Promise<number | undefined> {
  if (run.head_repository === null) return undefined;
  const query = new URLSearchParams({
    state: 'open',
    base: 'main',
    head: `${run.head_repository.owner.login}:${run.head_branch}`,
  });
  const pulls = await github.list(`/pulls?${query}`, pull);
  return pulls.find(({ head }) => head.sha === run.head_sha && head.repo?.id === run.head_repository?.id)
    ?.number;
}

/** Whether a pull request changes anything outside content/: code that its own checks have run. */
export async function changesSoftware(github: GitHub, number: number): Promise<boolean> {
  const files = await github.list(`/pulls/${number}/files`, changedFile);
  return files
    .flatMap(({ filename, previous_filename: earlier }) => [
      filename,
      ...(earlier === undefined ? [] : [earlier]),
    ])
    .some((path) => !path.startsWith('content/'));
}

/** Whether a run left a built archive to look at. */
export async function hasPreview(github: GitHub, run: number): Promise<boolean> {
  const { artifacts: left } = await github.request('GET', `/actions/runs/${run}/artifacts`, artifacts);
  return left.some(({ name }) => name === 'preview');
}
