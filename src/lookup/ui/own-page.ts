import type { Links } from '../../search/ui/links.ts';
import type { Answer } from '../answer.ts';

/** Sees whether there is a page at an address of the archive itself that is no record's; other answers stand. */
export async function seenPage(answer: Answer, links: Links): Promise<Answer> {
  if (answer.kind !== 'own') return answer;
  const { ok } = await fetch(links.to(answer.address), { method: 'HEAD' });
  return ok ? answer : { ...answer, kind: 'no-page' };
}
