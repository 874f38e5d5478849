import type { Content, RecordEntry } from '../content.ts';
import type { Finding } from '../finding.ts';
import { type Mention, namingFiles } from '../mention.ts';
import { showPath } from '../schema/explain.ts';
import { draftExample } from './draft-example.ts';
import type { Rule } from './rule.ts';

const QUOTED = [
  'quotes:',
  '  - { id: q1, speaker: ann-example, organisation: example-body-a, on: example-plan, text: not for the hills }',
];

/** Whoever speaks in a record and whatever is spoken about there stands in the record’s own lists. */
export const named: Rule = {
  id: 'named',
  holds:
    'Who issues a record, speaks or holds a position in it is among its organisations and people, and the policy of a quotation or position among its policies.',
  why: 'The lists are what readers see beside the record, and what other archives take over; somebody who speaks and is not listed looks absent.',
  example: draftExample(
    { fields: [...QUOTED, 'people: [ann-example]'] },
    { fields: [...QUOTED, 'people: [ann-example]', 'policies: [example-plan]'] },
  ),
  *check(content) {
    const known = knownIn(content);
    for (const { record, mentions } of namingFiles(content))
      if (record !== undefined) yield* unlisted(record, mentions, known);
  },
};

type List = 'organisations' | 'people' | 'policies';
const EXPECTED: Readonly<Record<List, string>> = {
  organisations: 'every organisation that issues, speaks, is spoken for or holds a position',
  people: 'everybody who speaks or holds a position',
  policies: 'every policy of a quotation or position',
};
type Known = Readonly<Record<List, ReadonlySet<string>>>;

/** Only entries of the archive can be listed; that an id is unknown has a rule of its own. */
function knownIn(content: Content): Known {
  const ids = (list: List) => new Set(content[list].map(({ id }) => id));
  return { organisations: ids('organisations'), people: ids('people'), policies: ids('policies') };
}

/** Fields whose ids belong into the lists. A figure may come from anybody, and an abstract may name anything. */
const CONCERNED: ReadonlySet<string | number | undefined> = new Set(['issuer', 'quotes', 'positions']);

/** The list for what a mention names; undefined when the archive has nothing of that id. */
function listFor({ target, id }: Mention, known: Known): List | undefined {
  if (target === 'policy') return known.policies.has(id) ? 'policies' : undefined;
  return known.people.has(id) ? 'people' : known.organisations.has(id) ? 'organisations' : undefined;
}

function* unlisted(
  { data, file }: RecordEntry,
  mentions: readonly Mention[],
  known: Known,
): Iterable<Finding> {
  const told = new Set<string>();
  for (const mention of mentions) {
    const { id, path } = mention;
    const list = CONCERNED.has(path[0]) ? listFor(mention, known) : undefined;
    if (list === undefined || data[list]?.includes(id) || told.has(`${list} ${id}`)) continue;
    // What is listed there may be this very id, misspelt.
    if (data[list]?.some((listed) => !known[list].has(listed))) continue;
    told.add(`${list} ${id}`);
    yield {
      rule: named.id,
      severity: 'warning',
      file,
      path: [list],
      ...(data[list] === undefined ? { shown: path } : {}),
      message: `${id} stands in ${showPath(path)} and is not among the record’s ${list}.`,
      expected: EXPECTED[list],
      mend: `Add ${id} to ${list}.`,
      fix: { kind: 'add', value: id },
    };
  }
}
