import { z } from 'zod';
import { entityId } from '../archive/schema/identifier.ts';
import { policy, policyFigure } from '../archive/schema/policy.ts';
import { escapeProse } from '../store/serialise.ts';
import { type KnownIds, reference } from './known.ts';
import type { Mapped } from './mapped.ts';

/** A line of policies.jsonl. */
export function policyForm(known: KnownIds) {
  const { evidence, ...fields } = policy.shape;
  const { value, of } = policyFigure.shape;
  return z.strictObject({
    id: entityId,
    ...fields,
    issuer: reference(known, 'organisation').optional(),
    superseded_by: reference(known, 'policy').optional(),
    figures: z.array(z.strictObject({ value, what: of })).optional(),
    description: z.string().optional(),
    evidence_url: evidence,
  });
}

/** As an organisation; `what` of a figure becomes `of`. */
export function mapPolicy(line: z.infer<ReturnType<typeof policyForm>>): Mapped {
  const { id, description, evidence_url: evidence, figures, ...fields } = line;
  return {
    content: {
      kind: 'policy',
      data: { ...fields, figures: figures?.map(({ value, what }) => ({ value, of: what })), evidence },
      body: escapeProse(description ?? ''),
    },
    path: `policies/${id}.mdx`,
    notes: [],
  };
}
