import type { DataPath, Finding } from '../finding.ts';
import { draftExample } from './draft-example.ts';
import type { Rule } from './rule.ts';

/** Only a person speaks for an organisation; an organisation speaks for itself. */
export const spokenFor: Rule = {
  id: 'spoken-for',
  holds: 'An organisation that speaks, or holds a position, speaks for no other.',
  why: 'Words belong to the body that is named as their speaker; a second body beside it would be credited with words that it did not say.',
  example: draftExample(
    {
      fields: [
        'quotes:',
        '  - { id: q1, speaker: example-body-a, organisation: example-body-a, text: not for the hills }',
      ],
    },
    { fields: ['quotes:', '  - { id: q1, speaker: example-body-a, text: not for the hills }'] },
  ),
  *check(content) {
    const organisations = new Set(content.organisations.map(({ id }) => id));
    for (const { file, data } of content.records) {
      for (const [index, { speaker, organisation }] of (data.quotes ?? []).entries())
        yield* bodyForBody(file, ['quotes', index, 'organisation'], speaker, organisation, organisations);
      for (const [index, { holder, organisation }] of (data.positions ?? []).entries())
        yield* bodyForBody(file, ['positions', index, 'organisation'], holder, organisation, organisations);
    }
  },
};

function* bodyForBody(
  file: string,
  path: DataPath,
  agent: string | undefined,
  organisation: string | undefined,
  organisations: ReadonlySet<string>,
): Iterable<Finding> {
  if (agent === undefined || organisation === undefined || !organisations.has(agent)) return;
  const isSame = agent === organisation;
  yield {
    rule: spokenFor.id,
    severity: 'error',
    file,
    path,
    message: isSame
      ? `${agent} is an organisation and speaks for itself.`
      : `${agent} is an organisation; it cannot speak for ${organisation}.`,
    expected: 'no organisation beside one that speaks itself',
    mend: isSame
      ? 'Take the organisation out.'
      : `Name the person who spoke for ${organisation}, or take out the one that did not speak.`,
    ...(isSame ? { fix: { kind: 'remove' } } : {}),
  };
}
