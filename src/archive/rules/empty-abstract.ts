import type { Rule } from './rule.ts';

const FIELDS = `---
id: 2026-0002
title: Statement on the Example Plan
title_supplied: true
issuer: example-body-a
type: press-release
known_through: 2026-0001
date: 2021-03~
organisations: [example-body-a]
policies: [example-plan]
quotes:
  - { id: q1, speaker: example-body-a, on: example-plan, text: nobody in the hills will gain }
entered: 2026-01-05
status: published
---
`;

/** What is published says what the page says, in words of ours. */
export const emptyAbstract: Rule = {
  id: 'empty-abstract',
  scope: 'file',
  holds: 'A published record has an abstract.',
  why: 'A title and an address alone do not tell a reader whether the page is worth the way, and search has nothing to find it by.',
  example: {
    file: 'statements/2021/2021-03-example-body-a-statement.mdx',
    failing: FIELDS,
    mended: `${FIELDS}\nThe body set out why it was against the plan.\n`,
  },
  *check({ records }) {
    for (const { file, data, body } of records) {
      if (data.status !== 'published' || body.text !== '' || body.references.length > 0) continue;
      yield {
        rule: this.id,
        severity: 'warning',
        file,
        path: ['body'],
        message: 'The record is published without an abstract.',
        expected: 'three or four sentences in our own words',
        mend: 'Say below the frontmatter what the page says.',
      };
    }
  },
};
