import { comesAfter } from '../date-order.ts';
import type { DataPath, Finding } from '../finding.ts';
import { type Mention, namingFiles } from '../mention.ts';
import type { Organisation } from '../schema/organisation.ts';
import { draftExample } from './draft-example.ts';
import type { Rule } from './rule.ts';

const QUOTED = [
  'organisations: [example-body-of-the-coast]',
  'quotes:',
  '  - { id: q1, speaker: example-body-of-the-coast, text: not for the coast }',
];

/** A body speaks while it exists. */
export const bodyExisted: Rule = {
  id: 'body-existed',
  holds:
    'No organisation speaks, holds a position or issues a statement before it was founded, and none issues one after it was dissolved.',
  why: 'Bodies with like names follow one another; a date that does not fit means that the words belong to the one before or after, or that the date is wrong.',
  example: {
    ...draftExample({ fields: [...QUOTED, 'date: 2018-03-05'] }, { fields: [...QUOTED, 'date: 2021-03-05'] }),
    beside: {
      'organisations/example-body-of-the-coast.mdx':
        '---\nname: Example Body of the Coast\nfounded: 2019-04\n---\n',
    },
  },
  *check(content) {
    const dated = new Map(
      content.organisations.flatMap(({ id, data }) =>
        data.founded === undefined && data.dissolved === undefined ? [] : [[id, data]],
      ),
    );
    if (dated.size === 0) return;
    for (const { file, record, mentions } of namingFiles(content))
      if (record !== undefined) yield* inRecord(file, record.data.date, mentions, dated);
    for (const { file, data } of content.people) {
      for (const [index, { organisation, seen }] of (data.roles ?? []).entries()) {
        const body = typeof organisation === 'string' ? dated.get(organisation) : undefined;
        const path: DataPath = ['roles', index, 'organisation'];
        if (body !== undefined) yield* tooEarly(file, path, body, seen, 'is named for a role');
      }
    }
  },
};

/** What a body does that a record names in a field. A body may be spoken about before it is there. */
const DEEDS: ReadonlyMap<string | number | undefined, string> = new Map([
  ['issuer', 'issues a statement'],
  ['quotes', 'speaks in a record'],
  ['positions', 'holds a position in a record'],
]);

function* inRecord(
  file: string,
  date: string | undefined,
  mentions: readonly Mention[],
  dated: ReadonlyMap<string, Organisation>,
): Iterable<Finding> {
  const told = new Set<Organisation>();
  for (const { target, id, path } of mentions) {
    const deed = DEEDS.get(path[0]);
    const body = deed === undefined || target === 'policy' ? undefined : dated.get(id);
    if (deed === undefined || body === undefined || told.has(body)) continue;
    told.add(body);
    yield* tooEarly(file, path, body, date, deed);
    // What a body said is still quoted when it is gone; only to issue something it has to be there.
    if (path[0] === 'issuer') yield* tooLate(file, path, body, date);
  }
}

function* tooEarly(
  file: string,
  path: DataPath,
  { name, founded }: Organisation,
  date: string | undefined,
  deed: string,
): Iterable<Finding> {
  const order = comesAfter(founded, date);
  if (order === undefined) return;
  yield {
    rule: bodyExisted.id,
    severity: order === 'certain' && path[0] !== 'roles' ? 'error' : 'warning',
    file,
    path,
    message: `${name} ${deed} of ${date}, but was founded ${founded}.`,
    expected: `a body that existed in ${date}`,
    mend: 'Name the body that came before it, or correct one of the dates.',
  };
}

function* tooLate(
  file: string,
  path: DataPath,
  { name, dissolved }: Organisation,
  date: string | undefined,
): Iterable<Finding> {
  const order = comesAfter(date, dissolved);
  if (order === undefined) return;
  yield {
    rule: bodyExisted.id,
    severity: order === 'certain' ? 'error' : 'warning',
    file,
    path,
    message: `${name} issues a statement of ${date}, but was dissolved ${dissolved}.`,
    expected: `a body that existed in ${date}`,
    mend: 'Name the body that came after it, or correct one of the dates.',
  };
}
