import { z } from 'zod';
import { organisation } from '../archive/schema/organisation.ts';
import { escapeProse } from '../store/serialise.ts';
import { agentId, type KnownIds, reference } from './known.ts';
import type { Mapped } from './mapped.ts';

/** A line of organisations.jsonl. */
export function organisationForm(known: KnownIds) {
  const { evidence, ...fields } = organisation.shape;
  return z.strictObject({
    id: agentId(known.person, 'person'),
    ...fields,
    parent: reference(known, 'organisation').optional(),
    description: z.string().optional(),
    evidence_url: evidence,
  });
}

/** The id becomes the file name, the description the body, `evidence_url` `evidence`; the rest keeps its name. */
export function mapOrganisation(line: z.infer<ReturnType<typeof organisationForm>>): Mapped {
  const { id, description, evidence_url: evidence, ...fields } = line;
  return {
    content: { kind: 'organisation', data: { ...fields, evidence }, body: escapeProse(description ?? '') },
    path: `organisations/${id}.mdx`,
    notes: [],
  };
}
