import { type Affiliations, affiliationsIn } from '../affiliation.ts';
import type { Position } from '../schema/position.ts';
import type { Quotation } from '../schema/quotation.ts';
import { draftExample } from './draft-example.ts';
import type { Rule } from './rule.ts';

const QUOTED = [
  'organisations: [example-body-a, other-body]',
  'policies: [example-plan]',
  'quotes:',
  '  - { id: q1, speaker: example-body-a, on: example-plan, text: not for the hills }',
  '  - { id: q2, speaker: other-body, on: example-plan, text: a plan for all }',
  'positions:',
];

function held(evidence: string): string {
  return `  - { holder: example-body-a, on: example-plan, stance: opposes, summary: Was against it., evidence: [${evidence}] }`;
}

/** What somebody held is shown by their own words. */
export const evidence: Rule = {
  id: 'evidence',
  holds:
    'A position in a new record names the quotation or figure that shows it; a quotation that does is of the holder, or of somebody who speaks for the holder.',
  why: 'What somebody held is shown by what they said; other people’s words about it are hearsay, and mostly the id is off by one.',
  example: {
    ...draftExample({ fields: [...QUOTED, held('q2')] }, { fields: [...QUOTED, held('q1')] }),
    beside: { 'organisations/other-body.mdx': '---\nname: Other Body\nkind: charity\n---\n' },
  },
  *check(content) {
    const affiliations = affiliationsIn(content);
    for (const { file, data } of content.records) {
      const quotations = data.quotes ?? [];
      const ids = [...quotations, ...(data.figures ?? [])].map(({ id }) => id);
      for (const [index, position] of (data.positions ?? []).entries()) {
        // Records that came with the first data set have no evidence to name; what is added from now on has.
        if (data.id === undefined && ids.length > 0 && (position.evidence ?? []).length === 0) {
          yield {
            rule: this.id,
            severity: 'warning',
            file,
            path: ['positions', index],
            message: `Nothing shows the position of ${position.holder ?? 'nobody named'}.`,
            expected: `evidence: ${ids.length === 1 ? `[${ids[0]}]` : `some of [${ids.join(', ')}]`}`,
            mend: 'Add evidence with the ids of the quotations or figures that show it; if none does, look whether the page says it.',
          };
        }
        for (const [at, id] of (position.evidence ?? []).entries()) {
          const quotation = quotations.find((candidate) => candidate.id === id);
          if (quotation === undefined || showsWhatIsHeld(quotation, position, affiliations)) continue;
          yield {
            rule: this.id,
            severity: 'warning',
            file,
            path: ['positions', index, 'evidence', at],
            message: `${id} quotes ${quotation.speaker}, but the position is that of ${position.holder}.`,
            expected: 'a quotation of the holder',
            nearest: quotations.find(({ speaker }) => speaker === position.holder)?.id,
            mend: 'Name the quotation that shows the position, or take the id out.',
          };
        }
      }
    }
  },
};

/** Without a known speaker or holder nothing can be told. */
function showsWhatIsHeld(
  { speaker, organisation: spokenFor }: Quotation,
  { holder, organisation: heldFor }: Position,
  { organisationsOf, areRelated }: Affiliations,
): boolean {
  if (speaker === undefined || holder === undefined) return true;
  const around = (agent: string, organisation: string | undefined) => [
    agent,
    ...(organisation === undefined ? (organisationsOf(agent) ?? []) : [organisation]),
  ];
  const holders = around(holder, heldFor);
  return around(speaker, spokenFor).some((left) => holders.some((right) => areRelated(left, right)));
}
