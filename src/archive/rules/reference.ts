import type { Body } from '../body.ts';
import type { Content, RecordEntry } from '../content.ts';
import type { DataPath, Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { ACCESSION_NUMBER, type EntityOrName } from '../schema/identifier.ts';
import type { Rule } from './rule.ts';

/** What a reference may name, and where the archive keeps it. */
interface Known {
  readonly ids: ReadonlySet<string>;
  /** Noun and folder for messages. */
  readonly noun: string;
  readonly folder: string;
}

function knownIn(content: Content) {
  const { claimed } = content;
  const ids = (entries: readonly { id: string }[], more: ReadonlySet<string>) =>
    new Set([...entries.map(({ id }) => id), ...more]);
  const organisations = ids(content.organisations, claimed.organisations);
  const people = ids(content.people, claimed.people);
  const records = new Set([...content.records.flatMap(({ data }) => data.id ?? []), ...claimed.records]);
  return {
    organisation: { ids: organisations, noun: 'organisation', folder: 'organisations/' },
    person: { ids: people, noun: 'person', folder: 'people/' },
    policy: { ids: ids(content.policies, claimed.policies), noun: 'policy', folder: 'policies/' },
    source: { ids: ids(content.sources, claimed.sources), noun: 'source', folder: 'sources/' },
    agent: {
      ids: new Set([...organisations, ...people]),
      noun: 'organisation or person',
      folder: 'organisations/ or people/',
    },
    record: { ids: records, noun: 'record', folder: 'articles/ or statements/' },
  } satisfies Readonly<Record<string, Known>>;
}
type KnownIds = ReturnType<typeof knownIn>;

/** Every id that a file names is the id of something in the archive. */
export const reference: Rule = {
  id: 'reference',
  holds: 'Every id that a file names is the id of something in the archive.',
  why: 'Pages are linked by ids; an id that nothing has would lose the record from the page of the body, person or policy it is about.',
  *check(content) {
    const known = knownIn(content);
    for (const record of content.records) yield* checkRecord(record, known);
    for (const { file, data, body } of content.organisations) {
      yield* named(file, ['parent'], data.parent, known.organisation);
      yield* checkBody(file, body, known, undefined);
    }
    for (const { file, data, body } of content.policies) {
      yield* named(file, ['issuer'], data.issuer, known.organisation);
      yield* named(file, ['superseded_by'], data.superseded_by, known.policy);
      yield* checkBody(file, body, known, undefined);
    }
    for (const { file, data } of content.people) {
      for (const [index, role] of (data.roles ?? []).entries()) {
        yield* named(file, ['roles', index, 'organisation'], role.organisation, known.organisation);
      }
    }
  },
};

function* checkRecord({ file, data, body, ...record }: RecordEntry, known: KnownIds): Iterable<Finding> {
  yield* named(file, ['source'], data.source, known.source);
  yield* named(file, ['known_through'], data.known_through, known.record);
  if (record.kind === 'statement' && 'issuer' in data)
    yield* named(file, ['issuer'], data.issuer, known.agent);
  yield* listed(file, 'organisations', data.organisations, known.organisation);
  yield* listed(file, 'policies', data.policies, known.policy);
  yield* listed(file, 'people', data.people, known.person);
  yield* listed(file, 'answers', data.answers, known.record);
  yield* listed(file, 'reports', data.reports, known.record);
  yield* named(file, ['withdrawn', 'successor'], data.withdrawn?.successor, known.record);
  for (const [index, quotation] of (data.quotes ?? []).entries()) {
    yield* named(file, ['quotes', index, 'speaker'], quotation.speaker, known.agent);
    yield* named(file, ['quotes', index, 'organisation'], quotation.organisation, known.organisation);
    yield* named(file, ['quotes', index, 'on'], quotation.on, known.policy);
  }
  for (const [index, position] of (data.positions ?? []).entries()) {
    yield* named(file, ['positions', index, 'holder'], position.holder, known.agent);
    yield* named(file, ['positions', index, 'organisation'], position.organisation, known.organisation);
    yield* named(file, ['positions', index, 'on'], position.on, known.policy);
  }
  for (const [index, figure] of (data.figures ?? []).entries()) {
    yield* named(file, ['figures', index, 'attributed_to'], figure.attributed_to, known.agent);
  }
  yield* checkBody(file, body, known, data);
}

function* checkBody(
  file: string,
  body: Body,
  known: KnownIds,
  data: RecordEntry['data'] | undefined,
): Iterable<Finding> {
  const inRecord = (list: readonly { id: string }[] | undefined, noun: string): Known => ({
    ids: new Set(list?.map(({ id }) => id)),
    noun,
    folder: 'this record',
  });
  const targets = {
    Org: known.organisation,
    Policy: known.policy,
    Person: known.person,
    Record: known.record,
    Quote: inRecord(data?.quotes, 'quotation'),
    Figure: inRecord(data?.figures, 'figure'),
  };
  for (const { component, id, place } of body.references) {
    for (const finding of named(file, ['body'], id, targets[component])) yield { ...finding, place };
  }
}

function* listed(
  file: string,
  field: string,
  ids: readonly string[] | undefined,
  known: Known,
): Iterable<Finding> {
  for (const [index, id] of (ids ?? []).entries()) yield* named(file, [field, index], id, known);
}

function* named(file: string, path: DataPath, id: EntityOrName | undefined, known: Known): Iterable<Finding> {
  if (id === undefined || typeof id === 'object' || known.ids.has(id)) return;
  yield {
    rule: reference.id,
    severity: 'error',
    file,
    path,
    message: `There is no ${known.noun} “${id}” in ${known.folder}.`,
    expected: `the id of ${/^[aeio]/.test(known.noun) ? 'an' : 'a'} ${known.noun} of the archive`,
    // Numbers that look alike have nothing to do with each other.
    nearest: ACCESSION_NUMBER.test(id) ? undefined : nearest(id, known.ids),
    mend: `Correct the id, or add the ${known.noun} first.`,
  };
}
