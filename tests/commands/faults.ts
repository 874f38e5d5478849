import type { Fixture } from '../harness/fixture.ts';

const ARTICLE = 'articles/2021/2021-03-02-body-a-objects-example-times.mdx';
const STATEMENT = 'statements/2021/2021-03-example-body-a-statement.mdx';
const SPOILT = 'sources/example-gazette.yaml';

/** A way in which content can be wrong: what is done to a sound archive, and where the fault must be reported. */
export interface WrongContent {
  readonly name: string;
  /** Spoils the archive and returns each place as `file:line:column`. */
  spoil(archive: Fixture): string[];
}

/** One kind of fault each, in the words of the promise and then those that editors will meet next. */
export const WRONG_CONTENT: readonly WrongContent[] = [
  {
    name: 'unknown organisation',
    spoil(archive) {
      archive.edit(ARTICLE, '[example-body-a, example-body-b]', '[example-body-a, exampel-body-b]');
      return [archive.place(ARTICLE, 'exampel-body-b')];
    },
  },
  {
    name: 'misspelt key',
    spoil(archive) {
      archive.edit(STATEMENT, 'known_through:', 'known_thruogh:');
      return [archive.place(STATEMENT, 'known_thruogh')];
    },
  },
  {
    name: 'missing date',
    spoil(archive) {
      archive.edit(ARTICLE, 'date: 2021-03-02\n', '');
      return [archive.place(ARTICLE, 'id: 2026-0001')];
    },
  },
  {
    name: 'bad YAML',
    spoil(archive) {
      archive.edit('organisations/example-body-b.mdx', 'kind: trade-union', 'kind: [trade-union');
      return ['organisations/example-body-b.mdx'];
    },
  },
  {
    name: 'code in MDX',
    spoil(archive) {
      archive.edit(STATEMENT, 'The body set out', '{process.exit(0)}\n\nThe body set out');
      return [archive.place(STATEMENT, '{process.exit(0)}')];
    },
  },
  {
    name: 'duplicate id',
    spoil(archive) {
      archive.edit(STATEMENT, 'id: 2026-0002', 'id: 2026-0001');
      return [archive.place(STATEMENT, '2026-0001\ntitle')];
    },
  },
  {
    name: 'a quotation of a policy that the archive does not know',
    spoil(archive) {
      archive.edit(ARTICLE, 'on: example-plan, text: we were', 'on: no-plan, text: we were');
      return [archive.place(ARTICLE, 'no-plan')];
    },
  },
  {
    name: 'a reference in a body to nobody',
    spoil(archive) {
      archive.edit(STATEMENT, '<Policy id="example-plan"/>', '<Policy id="exampel-plan"/>');
      return [archive.place(STATEMENT, '<Policy id="exampel-plan"')];
    },
  },
  {
    name: 'a link that runs code',
    spoil(archive) {
      archive.edit(STATEMENT, 'The body set out', 'The [body](javascript:alert%281%29) set out');
      return [archive.place(STATEMENT, '[body]')];
    },
  },
  {
    name: 'an impossible date',
    spoil(archive) {
      archive.edit(ARTICLE, 'date: 2021-03-02\n', 'date: 2021-02-30\n');
      return [archive.place(ARTICLE, '2021-02-30')];
    },
  },
  {
    name: 'a word that no list knows',
    spoil(archive) {
      archive.edit(ARTICLE, 'stance: criticises', 'stance: criticizes');
      return [archive.place(ARTICLE, 'criticizes')];
    },
  },
  {
    name: 'a file that is not UTF-8',
    spoil(archive) {
      archive.write(SPOILT, Buffer.from('name: Gaz\xe9tte\nkind: blog\n', 'latin1'));
      return [`${SPOILT}:1:6`, `${SPOILT}:1:1`];
    },
  },
  {
    name: 'a stray .md file',
    spoil(archive) {
      archive.write('articles/2021/stray.md', '---\ntitle: Stray\n---\n');
      return ['articles/2021/stray.md:1:1'];
    },
  },
  {
    name: 'an address that was published and is gone',
    spoil(archive) {
      archive.edit(
        'ledger.txt',
        '/articles/2026-0004/#q1\n',
        '/articles/2026-0004/#q1\n/people/bob-example/\n',
      );
      return [archive.place('ledger.txt', '/people/bob-example/')];
    },
  },
  {
    name: 'redirects in a circle',
    spoil(archive) {
      archive.edit('redirects.yaml', 'to: /organisations/example-body-a/', 'to: /organisations/body-alpha/');
      return [archive.place('redirects.yaml', '/organisations/body-a/')];
    },
  },
];

/** Two kinds of fault in two files each: nothing may hide anything else. */
export function spoilEverything(archive: Fixture): string[] {
  const named = (name: string) => {
    const wrong = WRONG_CONTENT.find((candidate) => candidate.name === name);
    if (wrong === undefined) throw new Error(name);
    return wrong;
  };
  const second = 'articles/2021/2021-05-01-second-example-times.mdx';
  archive.write(
    second,
    `---
id: 2026-0001
title: A second article
source: example-tiems
url: https://times.example.org/second
dat: 2021-05-01
organisations: [example-body-c]
status: published
---

import nothing from 'nowhere'
`,
  );
  const third = 'statements/2021/2021-06-third.mdx';
  archive.write(
    third,
    `---
id: 2026-0001
title: A third page
issuer: example-body-z
source: example-times
url: https://times.example.org/third
status: published
---

Told by <Org id="example-body-y"/>.
`,
  );
  archive.write('people/bob-example.yaml', 'name: [Bob\n');
  return [
    ...named('unknown organisation').spoil(archive),
    ...named('code in MDX').spoil(archive),
    ...named('bad YAML').spoil(archive),
    ...named('a file that is not UTF-8').spoil(archive).slice(1),
    ...named('a stray .md file').spoil(archive),
    archive.place(second, 'example-tiems'),
    archive.place(second, 'dat:'),
    archive.place(second, 'example-body-c'),
    archive.place(second, 'import nothing'),
    archive.place(third, '2026-0001'),
    archive.place(third, 'example-body-z'),
    archive.place(third, '<Org id="example-body-y"'),
    archive.place(third, 'id: 2026-0001'),
    'people/bob-example.yaml',
  ];
}
