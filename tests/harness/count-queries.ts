/**
 * What a count on a page means, as SQL over the dump. Written from the descriptions in `src/components/count.ts` and
 * the tables' own; it shares nothing with the code that counts, so that the one can be held against the other.
 */

/** The table that a noun counts, and what is counted of it; `r` is the record where there is one. */
const NOUNS: Readonly<Record<string, { readonly count: string; readonly from: string }>> = {
  records: { count: 'count(*)', from: "(SELECT * FROM records WHERE status = 'published') r" },
  entries: { count: 'count(*)', from: 'records r' },
  quotations: { count: 'count(*)', from: 'quotations q JOIN records r ON r.id = q.record' },
  positions: { count: 'count(*)', from: 'positions p JOIN records r ON r.id = p.record' },
  holders: {
    count: 'count(DISTINCT coalesce(p.organisation, p.holder))',
    from: 'positions p JOIN records r ON r.id = p.record',
  },
  figures: { count: 'count(*)', from: 'figures f JOIN records r ON r.id = f.record' },
  traces: { count: 'count(*)', from: 'traces t JOIN records r ON r.id = t.record' },
  policies: { count: 'count(*)', from: 'policies e' },
  organisations: { count: 'count(*)', from: 'organisations e' },
  people: { count: 'count(*)', from: 'people e' },
  sources: { count: 'count(*)', from: 'sources e' },
  'key-dates': { count: 'coalesce(sum(json_array_length(e.key_dates)), 0)', from: 'policies e' },
  corrections: {
    count: 'coalesce(sum(r.corrections), 0)',
    from: "(SELECT * FROM records WHERE status = 'published') r",
  },
};

/** A condition; `?` stands for the value, as often as it comes. */
type Condition = string;

const ENTITIES = ['policies', 'organisations', 'people', 'sources'] as const;
const DATED = ['records', 'quotations', 'positions', 'holders', 'figures', 'traces'] as const;

function forAll(nouns: readonly string[], condition: Condition): Record<string, Condition> {
  return Object.fromEntries(nouns.map((noun) => [noun, condition]));
}

/** The records that name an entity of a kind. */
function naming(kind: 'policy' | 'organisation' | 'person'): Condition {
  return `r.id IN (SELECT record FROM named WHERE kind = '${kind}' AND entity = ?)`;
}

/** The records that name an organisation or a person. */
const NAMING_AGENT: Condition =
  "r.id IN (SELECT record FROM named WHERE kind IN ('organisation', 'person') AND entity = ?)";

/** What each key means of each noun. */
const KEYS: Readonly<Record<string, Readonly<Record<string, Condition>>>> = {
  kind: { ...forAll(['records', 'entries'], 'r.kind = ?'), ...forAll(ENTITIES, 'e.kind = ?') },
  type: { records: 'r.type = ?' },
  entered: forAll(['records', 'entries'], "coalesce(r.entered, 'unknown') = ?"),
  year: forAll(
    DATED,
    "coalesce(substr(coalesce(nullif(r.date_earliest, ''), r.date_latest), 1, 4), 'undated') = ?",
  ),
  month: forAll(DATED, 'substr(r.date_earliest, 1, 7) = ? AND substr(r.date_latest, 1, 7) = ?'),
  policy: {
    records: naming('policy'),
    figures: naming('policy'),
    quotations: 'q.policy = ?',
    ...forAll(['positions', 'holders'], 'p.policy = ?'),
  },
  beside: { quotations: naming('policy') },
  organisation: {
    records: naming('organisation'),
    quotations: '(q.speaker = ? OR q.organisation = ?)',
    ...forAll(['positions', 'holders'], '(p.holder = ? OR p.organisation = ?)'),
    figures: 'f.attributed_to = ?',
  },
  person: {
    records: naming('person'),
    quotations: 'q.speaker = ?',
    ...forAll(['positions', 'holders'], 'p.holder = ?'),
    figures: 'f.attributed_to = ?',
  },
  source: forAll(['records', 'quotations', 'figures'], 'r.source = ?'),
  with: { records: NAMING_AGENT },
  and: { records: NAMING_AGENT },
  family: {
    records: `r.id IN (
      WITH RECURSIVE family(id) AS (
        SELECT ? UNION SELECT organisations.id FROM organisations JOIN family ON organisations.parent = family.id
      )
      SELECT record FROM named JOIN family ON named.entity = family.id WHERE named.kind = 'organisation')`,
  },
  issuer: { records: 'r.issuer = ?' },
  precision: { records: 'r.date_precision = ?' },
  stance: forAll(['positions', 'holders'], 'p.stance = ?'),
  place: { traces: 't.place = ?' },
};

/** Keys whose values are words for conditions of their own. */
const WORDS: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Condition>>>>>> = {
  type: { 'not-stated': { records: 'r.type IS NULL' } },
  kind: { 'not-stated': forAll(ENTITIES, 'e.kind IS NULL') },
  month: {
    unknown: forAll(DATED, 'NOT coalesce(substr(r.date_earliest, 1, 7) = substr(r.date_latest, 1, 7), 0)'),
  },
  inferred: { yes: { records: 'r.date_approximate = 1' } },
  supplied: { title: { records: 'r.title_supplied = 1' } },
  noted: { yes: { records: 'r.note IS NOT NULL' } },
  through: { another: { records: 'r.known_through IS NOT NULL' } },
  copy: { saved: { records: 'r.capture_sha256 IS NOT NULL' }, public: { records: 'r.archived IS NOT NULL' } },
  alone: { yes: forAll(['positions', 'holders'], 'p.organisation IS NULL') },
  followed: {
    yes: forAll(['positions', 'holders'], 'p.policy IS NOT NULL'),
    no: forAll(['positions', 'holders'], 'p.policy IS NULL'),
  },
  held: { yes: { policies: 'e.id IN (SELECT policy FROM positions)' } },
  verified: { yes: { quotations: 'q.verified = 1' } },
};

/** A question to the database, with the values for its question marks. */
export interface CountSql {
  readonly sql: string;
  readonly values: readonly string[];
}

/**
 * A count query of a page (`records kind=article policy=pcn-des`) as SQL. It needs the table that `NAMED` makes.
 * @throws Error where a noun or key has no SQL, saying what to add
 */
export function countSql(query: string): CountSql {
  const [noun = '', ...keys] = query.split(' ');
  const table = /^rows table=(\w+)$/.exec(query)?.[1];
  if (table !== undefined) return { sql: `SELECT count(*) AS count FROM "${table}"`, values: [] };
  const asked = NOUNS[noun];
  if (asked === undefined)
    throw new Error(`“${query}” counts ${noun || 'nothing'}, for which there is no SQL. ${ADD}`);
  const conditions: string[] = [];
  const values: string[] = [];
  for (const key of keys) {
    const [name = '', value = ''] = key.split(/=(.*)/s);
    const word = WORDS[name]?.[value]?.[noun];
    const condition = word ?? KEYS[name]?.[noun];
    if (condition === undefined) throw new Error(`“${query}”: there is no SQL for ${key} of ${noun}. ${ADD}`);
    conditions.push(condition);
    if (word === undefined) values.push(...condition.matchAll(/\?/g).map(() => value));
  }
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  return { sql: `SELECT ${asked.count} AS count FROM ${asked.from}${where}`, values };
}

const ADD = 'Add it to tests/harness/count-queries.ts, as src/components/count.ts describes it.';

/** Makes the table of who and what is named in which published record, in any role. */
export const NAMED = `
  CREATE TEMP TABLE roles AS
    SELECT record, organisation AS entity FROM record_organisations
    UNION SELECT record, person FROM record_people
    UNION SELECT id, issuer FROM records
    UNION SELECT record, speaker FROM quotations UNION SELECT record, organisation FROM quotations
    UNION SELECT record, holder FROM positions UNION SELECT record, organisation FROM positions
    UNION SELECT record, attributed_to FROM figures;
  CREATE TEMP TABLE named AS
    SELECT 'policy' AS kind, policy AS entity, record FROM (
      SELECT record, policy FROM record_policies
      UNION SELECT record, policy FROM quotations UNION SELECT record, policy FROM positions)
    UNION SELECT 'organisation', entity, record FROM roles JOIN organisations ON organisations.id = entity
    UNION SELECT 'person', entity, record FROM roles JOIN people ON people.id = entity;
  CREATE INDEX temp.named_entity ON named (entity, kind, record);`;
