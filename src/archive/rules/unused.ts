import type { Content } from '../content.ts';
import { type MentionTarget, namingFiles } from '../mention.ts';
import type { Rule } from './rule.ts';

const COAST = '---\nname: Example Body of the Coast\nkind: charity\n---\n';

/** An entity is there because something names it. */
export const unused: Rule = {
  id: 'unused',
  scope: 'entry',
  holds: 'Something in the archive names every organisation, policy, person and source.',
  why: 'The page of an entity that nothing names is empty; mostly what should name it has another id, or was never written.',
  example: {
    file: 'organisations/example-body-of-the-coast.mdx',
    failing: COAST,
    mended: COAST,
    mendedFile: 'organisations/example-body-c.mdx',
    beside: {
      'people/ben-example.yaml': `name: Ben Example
roles:
  - { title: chair, organisation: example-body-c }
`,
      'articles/2021/2021-03-06-ben-example-speaks-example-times.mdx': `---
title: Ben Example speaks of the coast
source: example-times
url: https://times.example.org/2021/ben-example-speaks
date: 2021-03-06
people: [ben-example]
status: draft
---

He spoke of the coast.
`,
    },
  },
  *check(content) {
    const named = namedIn(content);
    for (const [folder, targets] of FOLDERS) {
      for (const { id, file } of content[folder]) {
        if (targets.some((target) => named[target].has(id))) continue;
        yield {
          rule: this.id,
          severity: 'warning',
          file,
          path: [],
          message: `Nothing in the archive names “${id}”.`,
          expected: 'a record, a draft or another entry that names it',
          mend: 'Name it where it belongs; or take the file out, if its page was never published.',
        };
      }
    }
  },
};

/** Each folder of entities, with what a mention of one of them may be of. */
const FOLDERS = [
  ['organisations', ['organisation', 'agent']],
  ['policies', ['policy']],
  ['people', ['person', 'agent']],
  ['sources', ['source']],
] as const satisfies readonly (readonly [keyof Content, readonly MentionTarget[]])[];

/** All ids that something names, by what they are to be ids of; a policy that names itself is no use of it. */
function namedIn(content: Content): Readonly<Record<MentionTarget, ReadonlySet<string>>> {
  const named: Readonly<Record<MentionTarget, Set<string>>> = {
    organisation: new Set(),
    policy: new Set(),
    person: new Set(),
    source: new Set(),
    agent: new Set(),
    record: new Set(),
    quotation: new Set(),
    figure: new Set(),
  };
  for (const { file, record, mentions } of namingFiles(content)) {
    for (const { target, id } of mentions) {
      if (record !== undefined || !isOwnId(file, id)) named[target].add(id);
    }
  }
  return named;
}

function isOwnId(file: string, id: string): boolean {
  return file.endsWith(`/${id}.mdx`) || file.endsWith(`/${id}.yaml`);
}
