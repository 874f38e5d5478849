import type { RecordEntry } from '../content.ts';
import { type Archive, buildArchive } from '../index.ts';
import type { LinkedPolicy } from '../linked.ts';
import { sampleArticle, sampleContent, sampleStatement } from '../sample-content.ts';
import type { KeyDate } from '../schema/policy.ts';
import type { Stance } from '../schema/stances.ts';

/** The policy of the made-up exchanges. */
export const PLAN = 'example-plan';

/** Bodies of the made-up exchanges: B issues the plan and is part of A, the others stand alone. */
export type MadeUpBody =
  | 'example-body-a'
  | 'example-body-b'
  | 'union-x'
  | 'college-y'
  | 'committee-1'
  | 'committee-2';

/** A position on the plan, for tests. */
export function held(holder: MadeUpBody, stance: Stance, evidence: string[] = []) {
  return { holder, on: PLAN, stance, summary: `${holder} ${stance}.`, evidence };
}

/** A made-up article on the plan. */
export function article(
  id: string,
  date: string | undefined,
  more: Parameters<typeof sampleArticle>[0] = {},
) {
  return sampleArticle({ id, date, policies: [PLAN], ...more });
}

/** A made-up statement on the plan. */
export function statement(
  id: string,
  date: string | undefined,
  issuer: MadeUpBody,
  more: Parameters<typeof sampleStatement>[0] = {},
) {
  return sampleStatement({ id, date, issuer, policies: [PLAN], ...more });
}

const NO_BODY = { text: '', references: [] };

/** A made-up archive with bodies enough for lanes, and its one policy. @throws Error never: the policy is there. */
export function madeUpExchange(
  records: readonly RecordEntry[],
  keyDates: readonly KeyDate[] = [],
): { archive: Archive; policy: LinkedPolicy } {
  const content = sampleContent(records);
  const others = [
    { id: 'union-x', name: 'Union X' },
    { id: 'college-y', name: 'College Y' },
    { id: 'committee-1', name: 'Committee One', kind: 'local-medical-committee' as const },
    { id: 'committee-2', name: 'Committee Two', kind: 'local-medical-committee' as const },
  ].map(({ id, ...data }) => ({ id, file: `organisations/${id}.mdx`, data, body: NO_BODY }));
  const archive = buildArchive({
    ...content,
    organisations: [...content.organisations, ...others],
    policies: content.policies.map((policy) => ({
      ...policy,
      data: { ...policy.data, key_dates: [...keyDates] },
    })),
  });
  const policy = archive.policy(PLAN);
  if (policy === undefined) throw new Error(`no policy ${PLAN}`);
  return { archive, policy };
}
