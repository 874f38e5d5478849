import type { RecordEntry } from '../content.ts';
import { comesAfter } from '../date-order.ts';
import type { DataPath, Finding } from '../finding.ts';
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
  *check({ records, organisations, people }) {
    const dated = new Map(
      organisations.flatMap(({ id, data }) =>
        data.founded === undefined && data.dissolved === undefined ? [] : [[id, data]],
      ),
    );
    if (dated.size === 0) return;
    for (const record of records) yield* inRecord(record, dated);
    for (const { file, data } of people) {
      for (const [index, { organisation, seen }] of (data.roles ?? []).entries()) {
        const body = typeof organisation === 'string' ? dated.get(organisation) : undefined;
        const path: DataPath = ['roles', index, 'organisation'];
        if (body !== undefined) yield* tooEarly(file, path, body, seen, 'is named for a role');
      }
    }
  },
};

type Dated = ReadonlyMap<string, Organisation>;

function* inRecord(record: RecordEntry, dated: Dated): Iterable<Finding> {
  const { data, file } = record;
  const issuer = record.kind === 'statement' ? dated.get(record.data.issuer ?? '') : undefined;
  if (issuer !== undefined) {
    yield* tooEarly(file, ['issuer'], issuer, data.date, 'issues a statement');
    // What a body said is still quoted when it is gone; only to issue something it has to be there.
    yield* tooLate(file, ['issuer'], issuer, data.date);
  }
  const told = new Set<Organisation>();
  const early = function* (id: string | undefined, verb: string, ...path: DataPath): Iterable<Finding> {
    const body = id === undefined ? undefined : dated.get(id);
    if (body === undefined || told.has(body)) return;
    told.add(body);
    yield* tooEarly(file, path, body, data.date, verb);
  };
  for (const [index, { speaker, organisation }] of (data.quotes ?? []).entries()) {
    yield* early(speaker, 'speaks in a record', 'quotes', index, 'speaker');
    yield* early(organisation, 'speaks in a record', 'quotes', index, 'organisation');
  }
  for (const [index, { holder, organisation }] of (data.positions ?? []).entries()) {
    yield* early(holder, 'holds a position in a record', 'positions', index, 'holder');
    yield* early(organisation, 'holds a position in a record', 'positions', index, 'organisation');
  }
}

function* tooEarly(
  file: string,
  path: DataPath,
  { name, founded }: Organisation,
  date: string | undefined,
  verb: string,
): Iterable<Finding> {
  const order = comesAfter(founded, date);
  if (order === undefined) return;
  yield {
    rule: bodyExisted.id,
    severity: order === 'certain' && path[0] !== 'roles' ? 'error' : 'warning',
    file,
    path,
    message: `${name} ${verb} of ${date}, but was founded ${founded}.`,
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
