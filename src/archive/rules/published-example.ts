/** A made-up statement as it was published, for the examples of rules that compare with what was published. */
export const PUBLISHED_STATEMENT = 'statements/2021/2021-03-example-body-a-statement.mdx';

/** The statement's file with what matters to a rule; the rest of it never differs. */
export function publishedStatement(varied: {
  readonly id?: string;
  readonly quotation?: string;
  readonly knownThrough?: string;
  /** Whole lines. */
  readonly corrections?: string;
}): string {
  const { id = '2026-0002', quotation = 'nobody in the hills will gain' } = varied;
  const { knownThrough = '2026-0001', corrections = '' } = varied;
  return `---
id: ${id}
title: Statement on the Example Plan
title_supplied: true
issuer: example-body-a
type: press-release
known_through: ${knownThrough}
date: 2021-03~
organisations: [example-body-a]
policies: [example-plan]
quotes:
  - { id: q1, speaker: example-body-a, on: example-plan, text: ${quotation} }
${corrections}entered: 2026-01-05
status: published
---

The body set out why it was against the plan.
`;
}
