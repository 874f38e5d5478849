import { type Affiliations, affiliationsIn } from '../affiliation.ts';
import type { RecordEntry } from '../content.ts';
import type { DataPath, Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from './rule.ts';

const FILE = 'articles/2021/2021-03-08-ann-example-speaks-example-times.mdx';

function speaking(organisation: string): string {
  return `---
title: Ann Example speaks of the plain
source: example-times
url: https://times.example.org/2021/ann-example-speaks
date: 2021-03-08
organisations: [${organisation}]
people: [ann-example]
quotes:
  - { id: q1, speaker: ann-example, organisation: ${organisation}, text: the plain is not ours }
status: draft
---

She spoke of the plain.
`;
}

/** A person speaks for an organisation in which the archive knows a role of theirs. */
export const affiliation: Rule = {
  id: 'affiliation',
  holds:
    'A person whose roles are known speaks for an organisation among them, or for a part or the parent of one.',
  why: 'Two people of one name, or two bodies of like names, are easily taken for each other; and whoever really speaks for a new body has a role there that readers should see.',
  example: {
    file: FILE,
    failing: speaking('example-body-of-the-coast'),
    mended: speaking('example-body-a'),
    beside: {
      'organisations/example-body-of-the-coast.mdx':
        '---\nname: Example Body of the Coast\nkind: charity\n---\n',
      'people/ben-example.yaml':
        'name: Ben Example\nroles:\n  - { title: chair, organisation: example-body-of-the-coast }\n',
      'articles/2021/2021-03-09-ben-example-speaks-example-times.mdx': `---
title: Ben Example speaks of the coast
source: example-times
url: https://times.example.org/2021/ben-example-speaks
date: 2021-03-09
people: [ben-example]
status: draft
---

He spoke of the coast.
`,
    },
  },
  *check(content) {
    const affiliations = affiliationsIn(content);
    const organisations = new Set(content.organisations.map(({ id }) => id));
    const told = new Set<string>();
    for (const record of content.records) {
      for (const spoken of spokenIn(record)) {
        // One missing role is one fault, however often the person speaks.
        const pair = `${spoken.person} ${spoken.organisation}`;
        if (told.has(pair) || !organisations.has(spoken.organisation)) continue;
        const found = strange(record, spoken, affiliations);
        if (found === undefined) continue;
        told.add(pair);
        yield found;
      }
    }
  },
};

interface Spoken {
  readonly person: string;
  readonly organisation: string;
  readonly path: DataPath;
}

/** Everybody who speaks, or holds a position, for somebody else. */
function* spokenIn({ data }: RecordEntry): Iterable<Spoken> {
  for (const [index, { speaker, organisation }] of (data.quotes ?? []).entries()) {
    if (speaker !== undefined && organisation !== undefined)
      yield { person: speaker, organisation, path: ['quotes', index, 'organisation'] };
  }
  for (const [index, { holder, organisation }] of (data.positions ?? []).entries()) {
    if (holder !== undefined && organisation !== undefined)
      yield { person: holder, organisation, path: ['positions', index, 'organisation'] };
  }
}

function strange(
  { file, data }: RecordEntry,
  { person, organisation, path }: Spoken,
  { organisationsOf, areRelated }: Affiliations,
): Finding | undefined {
  const known = [...new Set(organisationsOf(person))];
  // Of somebody without a known role nothing can be told: pages often name none.
  if (known.length === 0 || known.some((other) => areRelated(other, organisation))) return undefined;
  const seen = data.date === undefined ? '' : `, seen: ${data.date}`;
  return {
    rule: affiliation.id,
    severity: 'warning',
    file,
    path,
    message: `${person} speaks for ${organisation} here; the roles in people/${person}.yaml are at ${known.join(', ')}.`,
    expected: `one of ${known.join(', ')}, or a role at ${organisation}`,
    nearest: nearest(organisation, known),
    mend: `Correct the id; or, if the page says so, add to people/${person}.yaml: - { title: …, organisation: ${organisation}${seen} }.`,
  };
}
