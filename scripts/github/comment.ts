import { z } from 'zod';
import type { GitHub } from './api.ts';

const comment = z.looseObject({
  id: z.int(),
  body: z.string().nullish(),
  user: z.looseObject({ login: z.string(), type: z.string() }).nullable(),
});

/** Who comments when a workflow does. Somebody else may write the same marker; that comment is not ours. */
const BOT = 'github-actions[bot]';

/**
 * Puts a comment on an issue or pull request, in the place of the one that begins with the same marker.
 * @param number of the issue or pull request.
 */
export async function putComment(
  github: GitHub,
  number: number,
  marker: string,
  body: string,
): Promise<'added' | 'updated' | 'unchanged'> {
  const comments = await github.list(`/issues/${number}/comments`, comment);
  const ours = comments.find(
    ({ user, body: text }) => user?.type === 'Bot' && user.login === BOT && text?.startsWith(marker),
  );
  if (ours === undefined) {
    await github.request('POST', `/issues/${number}/comments`, z.unknown(), { body });
    return 'added';
  }
  if (ours.body?.replaceAll('\r\n', '\n').trim() === body.trim()) return 'unchanged';
  await github.request('PATCH', `/issues/comments/${ours.id}`, z.unknown(), { body });
  return 'updated';
}
