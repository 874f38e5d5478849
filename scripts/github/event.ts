import { readFileSync } from 'node:fs';
import { z } from 'zod';

const repository = z.looseObject({ id: z.int(), full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/) });

/** As much of a `workflow_run` event as the comment needs. Other fields are whatever GitHub sends. */
export const workflowRunEvent = z.looseObject({
  workflow_run: z.looseObject({
    id: z.int(),
    event: z.literal('pull_request'),
    head_branch: z.string().min(1),
    head_sha: z.string().regex(/^[0-9a-f]{40}$/),
    html_url: z.url(),
    /** Null when the fork is gone. */
    head_repository: repository.extend({ owner: z.looseObject({ login: z.string() }) }).nullable(),
  }),
});
export type WorkflowRunEvent = z.infer<typeof workflowRunEvent>;

/** As much of an `issues` event as the drafts need. Title and body are a stranger's words. */
export const issueEvent = z.looseObject({
  action: z.literal('labeled'),
  label: z.looseObject({ name: z.string() }),
  issue: z.looseObject({
    number: z.int().positive(),
    body: z.string().nullable(),
    /** When the label was added. */
    updated_at: z.iso.datetime(),
    user: z.looseObject({ login: z.string() }).nullable(),
  }),
});

/** Thrown when a command is run without the event that it is for. */
export class NoEvent extends Error {
  override readonly name = 'NoEvent';
}

/**
 * The event that started a workflow, as GitHub left it in a file.
 * @throws NoEvent when there is no file, or it holds another kind of event.
 */
export function readEvent<Event>(path: string | undefined, schema: z.ZodType<Event>): Event {
  if (path === undefined || path === '')
    throw new NoEvent('There is no event; this command is run by a workflow, with GITHUB_EVENT_PATH.');
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new NoEvent(`The event at ${path} cannot be read: ${String(error)}`);
  }
  const read = schema.safeParse(data);
  if (!read.success)
    throw new NoEvent(`The event at ${path} is not of the kind expected:\n${z.prettifyError(read.error)}`);
  return read.data;
}
