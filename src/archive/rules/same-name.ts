import type { EntityEntry } from '../content.ts';
import type { Finding } from '../finding.ts';
import { foldName, type KnownName, knownNames, type Named } from '../known-name.ts';
import type { Rule } from './rule.ts';

const MENDED = `name: Example Body of the Coast
short_name: EBC
kind: charity
parent: example-body-a`;

/** One name, one entry: no two organisations or people, policies or sources go by the same name. */
export const sameName: Rule = {
  id: 'same-name',
  scope: 'entry',
  holds: 'No two organisations or people, no two policies and no two sources go by one name.',
  why: 'Two entries for one body split its records over two pages, and a name that means two bodies lets a search, or an editor, take the wrong one.',
  example: {
    file: 'organisations/example-body-c.mdx',
    failing: `---\n${MENDED.replace('EBC', 'EBA')}\n---\n`,
    mended: `---\n${MENDED}\n---\n`,
    beside: {
      'people/ben-example.yaml':
        'name: Ben Example\nroles:\n  - { title: chair, organisation: example-body-c }\n',
      'articles/2021/2021-03-06-ben-example-speaks-example-times.mdx': `---
title: Ben Example speaks
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
  *check({ organisations, people, policies, sources }) {
    yield* twice([...organisations, ...people]);
    yield* twice(policies);
    yield* twice(sources);
  },
};

interface Owner {
  readonly entry: EntityEntry<Named>;
  readonly known: KnownName;
}

function* twice(entries: readonly EntityEntry<Named>[]): Iterable<Finding> {
  const owners = new Map<string, Owner>();
  for (const entry of entries) {
    const told = new Set<string>();
    for (const known of knownNames(entry)) {
      const folded = foldName(known.name);
      if (folded === '') continue;
      const owner = owners.get(folded);
      if (owner === undefined) owners.set(folded, { entry, known });
      else if (owner.entry !== entry && !told.has(owner.entry.file)) {
        told.add(owner.entry.file);
        // That an organisation and a person share an id has a rule of its own.
        if (owner.entry.id === entry.id) continue;
        if (owner.known.path.length + known.path.length > 0) yield finding(entry, known, owner);
      }
    }
  }
}

function finding({ file }: EntityEntry<Named>, { name, path }: KnownName, owner: Owner): Finding {
  const areNames = path[0] === 'name' && owner.known.path[0] === 'name';
  // Two people can have one name; two bodies that do are nearly always one.
  const arePeople = file.startsWith('people/') && owner.entry.file.startsWith('people/');
  return {
    rule: sameName.id,
    severity: areNames && !arePeople ? 'error' : 'warning',
    file,
    path,
    message: `“${name}” is also ${roleOf(owner.known)} of ${owner.entry.file}${owner.known.name === name ? '' : ` (“${owner.known.name}”)`}.`,
    expected: 'a name that no other entry goes by',
    mend: areNames
      ? 'If both files are about one, keep one of them and add the other’s address to redirects.yaml; otherwise add to the name what tells them apart.'
      : 'Take the name out where it does not belong, or add to it what tells them apart.',
  };
}

function roleOf({ path }: KnownName): string {
  switch (path[0]) {
    case 'name':
      return 'the name';
    case 'short_name':
      return 'the short name';
    case 'aliases':
      return 'another name';
    default:
      return 'the id';
  }
}
