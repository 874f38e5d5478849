import { type Chapter, chapterRedirections, chaptersOf, publishedChapters } from './chapters.ts';
import type { Content, LedgerLine, RecordEntry } from './content.ts';
import { linkEntities } from './link-entities.ts';
import { enter, linkRecord, resolveIds } from './link-record.ts';
import type {
  ArchivedRecord,
  ClaimedFigure,
  Entity,
  HeldPosition,
  LinkedOrganisation,
  LinkedPerson,
  LinkedPolicy,
  LinkedSource,
  Utterance,
} from './linked.ts';
import { compareText, latestFirst } from './order.ts';
import { flattenRedirects, type Redirections } from './redirection.ts';
import type { Redirect } from './schema/redirect.ts';
import type { Site } from './schema/site.ts';

/** The records and entities of the archive, linked both ways. Built once; reading it costs nothing. */
export interface Archive {
  readonly site: Site;
  /** Published records, latest first; of one day, by accession number. */
  readonly records: readonly ArchivedRecord[];
  /** Withdrawn records, by accession number; each has a tombstone. */
  readonly withdrawn: readonly ArchivedRecord[];
  /** Records that are drafts or have no accession number yet: checked, not published. */
  readonly unpublished: readonly RecordEntry[];
  /** Entities in the order of their names. */
  readonly organisations: readonly LinkedOrganisation[];
  readonly policies: readonly LinkedPolicy[];
  readonly people: readonly LinkedPerson[];
  readonly sources: readonly LinkedSource[];
  /** Quotations, positions and figures of the published records, in the records' order. */
  readonly quotations: readonly Utterance[];
  readonly positions: readonly HeldPosition[];
  readonly figures: readonly ClaimedFigure[];
  readonly redirects: readonly Redirect[];
  /** Where each redirect leads in one hop, chains flattened; the ones that run in a circle apart. */
  readonly redirections: Redirections;
  readonly ledger: readonly LedgerLine[];
  /** A published or withdrawn record by its accession number. */
  record(id: string): ArchivedRecord | undefined;
  organisation(id: string): LinkedOrganisation | undefined;
  policy(id: string): LinkedPolicy | undefined;
  person(id: string): LinkedPerson | undefined;
  source(id: string): LinkedSource | undefined;
  /** The chapters of an entity's page that have pages of their own; once published, for ever. */
  chapters(entity: Entity): readonly Chapter[];
}

/** Links content both ways, in time linear in its size. Unresolved references are left out, never thrown. */
export function buildArchive(content: Content): Archive {
  const entities = linkEntities(content);
  const unpublished: RecordEntry[] = [];
  const records: ArchivedRecord[] = [];
  const withdrawn: ArchivedRecord[] = [];
  for (const entry of content.records) {
    const { id, status } = entry.data;
    if (id === undefined || status === 'draft') unpublished.push(entry);
    else (status === 'withdrawn' ? withdrawn : records).push(linkRecord(entry, id, entities));
  }
  records.sort(latestFirst);
  withdrawn.sort((left, right) => compareText(left.id, right.id));
  const all = new Map([...withdrawn, ...records].map((record) => [record.id, record]));
  const published = new Map(records.map((record) => [record.id, record]));
  for (const record of records) {
    linkToRecords(record, all, published);
    enter(record);
  }
  const known = publishedChapters(content.ledger);
  const chapters = remembered((entity: Entity) => chaptersOf(entity, known));
  const { resolved, cycles } = flattenRedirects(content.redirects);
  const pages = new Map<string, Entity>(
    [entities.organisations, entities.policies, entities.people, entities.sources].flatMap((kind) =>
      [...kind.values()].map((entity) => [entity.address, entity] as const),
    ),
  );
  const moved = chapterRedirections(resolved, known, (address) => {
    const entity = pages.get(address);
    return entity === undefined ? [] : chapters(entity);
  });
  return {
    site: content.site,
    records,
    withdrawn,
    unpublished,
    organisations: [...entities.organisations.values()],
    policies: [...entities.policies.values()],
    people: [...entities.people.values()],
    sources: [...entities.sources.values()],
    quotations: records.flatMap((record) => record.quotations),
    positions: records.flatMap((record) => record.positions),
    figures: records.flatMap((record) => record.figures),
    redirects: content.redirects,
    redirections: { resolved: [...resolved, ...moved], cycles },
    ledger: content.ledger,
    record: (id) => all.get(id),
    organisation: (id) => entities.organisations.get(id),
    policy: (id) => entities.policies.get(id),
    person: (id) => entities.people.get(id),
    source: (id) => entities.sources.get(id),
    chapters,
  };
}

/** A function that works out each answer once. */
function remembered<Key, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? answer(key);
    known.set(key, value);
    return value;
  };
}

/** Links a record to those that it answers, reports and is known through, and those back to it. */
function linkToRecords(
  record: ArchivedRecord,
  all: ReadonlyMap<string, ArchivedRecord>,
  published: ReadonlyMap<string, ArchivedRecord>,
): void {
  record.knownThrough = all.get(record.data.known_through ?? '');
  record.knownThrough?.makesKnown.push(record);
  for (const answered of resolveIds(record.data.answers, published)) {
    record.answers.push(answered);
    answered.answeredBy.push(record);
  }
  for (const reported of resolveIds(record.data.reports, published)) {
    record.reports.push(reported);
    reported.reportedBy.push(record);
  }
}
