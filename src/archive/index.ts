import { addressOf, type EntityKind, partAddress } from './address.ts';
import type { Content, EntityEntry, LedgerLine, RecordEntry } from './content.ts';
import { dateOf } from './edtf.ts';
import type {
  Agent,
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
import type { EntityOrName } from './schema/identifier.ts';
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
  readonly ledger: readonly LedgerLine[];
  /** A published or withdrawn record by its accession number. */
  record(id: string): ArchivedRecord | undefined;
  organisation(id: string): LinkedOrganisation | undefined;
  policy(id: string): LinkedPolicy | undefined;
  person(id: string): LinkedPerson | undefined;
  source(id: string): LinkedSource | undefined;
}

/** Compares by code unit: the same order on every machine, whatever its locale. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function byName(left: Entity, right: Entity): number {
  return compareText(left.name.toLowerCase(), right.name.toLowerCase()) || compareText(left.id, right.id);
}

/** Latest first; of one date, by accession number. Undated last. */
export function latestFirst(left: ArchivedRecord, right: ArchivedRecord): number {
  return compareText(right.date?.sortKey ?? '', left.date?.sortKey ?? '') || compareText(left.id, right.id);
}

function entityBase<Kind extends EntityKind, Data extends { name: string; short_name?: string | undefined }>(
  kind: Kind,
  { id, file, data, body }: EntityEntry<Data>,
) {
  const records: ArchivedRecord[] = [];
  return {
    kind,
    id,
    file,
    data,
    body,
    records,
    address: addressOf(kind, id),
    name: data.name,
    shortName: data.short_name ?? data.name,
  };
}

function index<Linked extends { id: string }>(entries: readonly Linked[]): Map<string, Linked> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Those of the ids that are known, each once; unknown ones are the rules' business, not the index's. */
function resolve<Linked>(ids: readonly string[] | undefined, known: ReadonlyMap<string, Linked>): Linked[] {
  return [...new Set(ids ?? [])].flatMap((id) => known.get(id) ?? []);
}

/** Links content both ways, in time linear in its size. Unresolved references are left out, never thrown. */
export function buildArchive(content: Content): Archive {
  const organisations = content.organisations.map(
    (entry): LinkedOrganisation => ({
      ...entityBase('organisation', entry),
      parent: undefined,
      parts: [],
      issued: [],
      policies: [],
      quotations: [],
      positions: [],
      figures: [],
      people: [],
    }),
  );
  const policies = content.policies.map(
    (entry): LinkedPolicy => ({
      ...entityBase('policy', entry),
      issuer: undefined,
      supersededBy: undefined,
      supersedes: [],
      quotations: [],
      positions: [],
    }),
  );
  const people = content.people.map(
    (entry): LinkedPerson => ({
      ...entityBase('person', entry),
      issued: [],
      quotations: [],
      positions: [],
      figures: [],
      roles: [],
    }),
  );
  const sources = content.sources.map((entry): LinkedSource => entityBase('source', entry));
  const organisationOf = index(organisations.sort(byName));
  const policyOf = index(policies.sort(byName));
  const personOf = index(people.sort(byName));
  const sourceOf = index(sources.sort(byName));
  const agentOf = (id: string | undefined): Agent | undefined =>
    id === undefined ? undefined : (personOf.get(id) ?? organisationOf.get(id));

  linkEntities();

  const unpublished: RecordEntry[] = [];
  const shown: ArchivedRecord[] = [];
  const withdrawn: ArchivedRecord[] = [];
  for (const entry of content.records) {
    const { id, status } = entry.data;
    if (id === undefined || status === 'draft') unpublished.push(entry);
    else (status === 'withdrawn' ? withdrawn : shown).push(linkRecord(entry, id));
  }
  shown.sort(latestFirst);
  withdrawn.sort((left, right) => compareText(left.id, right.id));
  const recordOf = index([...withdrawn, ...shown]);
  const publishedOf = index(shown);
  for (const record of shown) linkRecords(record);
  for (const record of shown) enter(record);

  return {
    site: content.site,
    records: shown,
    withdrawn,
    unpublished,
    organisations,
    policies,
    people,
    sources,
    quotations: shown.flatMap((record) => record.quotations),
    positions: shown.flatMap((record) => record.positions),
    figures: shown.flatMap((record) => record.figures),
    redirects: content.redirects,
    ledger: content.ledger,
    record: (id) => recordOf.get(id),
    organisation: (id) => organisationOf.get(id),
    policy: (id) => policyOf.get(id),
    person: (id) => personOf.get(id),
    source: (id) => sourceOf.get(id),
  };

  function linkEntities(): void {
    for (const organisation of organisations) {
      organisation.parent = organisationOf.get(organisation.data.parent ?? '');
      organisation.parent?.parts.push(organisation);
    }
    for (const policy of policies) {
      policy.issuer = organisationOf.get(policy.data.issuer ?? '');
      policy.issuer?.policies.push(policy);
      policy.supersededBy = policyOf.get(policy.data.superseded_by ?? '');
      policy.supersededBy?.supersedes.push(policy);
    }
    for (const person of people) {
      for (const role of person.data.roles ?? []) {
        const organisation =
          typeof role.organisation === 'string' ? organisationOf.get(role.organisation) : undefined;
        person.roles.push({ role, organisation });
        organisation?.people.push({ person, role });
      }
    }
  }

  function linkRecord(entry: RecordEntry, id: string): ArchivedRecord {
    const { kind, data, file, body } = entry;
    const address = addressOf(kind, id);
    const verified = new Set(data.verified);
    const quotations: Utterance[] = [];
    const positions: HeldPosition[] = [];
    const figures: ClaimedFigure[] = [];
    const record: ArchivedRecord = {
      kind,
      id,
      file,
      address,
      data,
      body,
      quotations,
      positions,
      figures,
      title: data.title_supplied === true ? `[${data.title}]` : data.title,
      date: data.date === undefined ? undefined : dateOf(data.date),
      source: sourceOf.get(data.source ?? ''),
      issuer: entry.kind === 'statement' ? agentOf(entry.data.issuer) : undefined,
      organisations: resolve(data.organisations, organisationOf),
      policies: resolve(data.policies, policyOf),
      people: resolve(data.people, personOf),
      knownThrough: undefined,
      answers: [],
      answeredBy: [],
      reports: [],
      reportedBy: [],
      makesKnown: [],
    };
    for (const quotation of data.quotes ?? []) {
      const speaker = agentOf(quotation.speaker);
      quotations.push({
        record,
        quotation,
        address: partAddress(address, quotation.id),
        speaker,
        organisation: spokenFor(speaker, quotation.organisation),
        policy: policyOf.get(quotation.on ?? ''),
        verified: verified.has(quotation.id),
      });
    }
    for (const position of data.positions ?? []) {
      const holder = agentOf(position.holder);
      positions.push({
        record,
        position,
        holder,
        organisation: spokenFor(holder, position.organisation),
        policy: policyOf.get(position.on ?? ''),
        evidence: quotations.filter(({ quotation }) => position.evidence?.includes(quotation.id)),
      });
    }
    for (const figure of data.figures ?? []) {
      figures.push({
        record,
        figure,
        address: partAddress(address, figure.id),
        ...claimantOf(figure.attributed_to),
      });
    }
    return record;
  }

  function spokenFor(
    agent: Agent | undefined,
    organisationId: string | undefined,
  ): LinkedOrganisation | undefined {
    return organisationOf.get(organisationId ?? '') ?? (agent?.kind === 'organisation' ? agent : undefined);
  }

  function claimantOf(named: EntityOrName | undefined): Pick<ClaimedFigure, 'claimant' | 'claimantName'> {
    const claimant = typeof named === 'string' ? agentOf(named) : undefined;
    return { claimant, claimantName: typeof named === 'object' ? named.name : claimant?.name };
  }

  function linkRecords(record: ArchivedRecord): void {
    record.knownThrough = recordOf.get(record.data.known_through ?? '');
    record.knownThrough?.makesKnown.push(record);
    for (const answered of resolve(record.data.answers, publishedOf)) {
      record.answers.push(answered);
      answered.answeredBy.push(record);
    }
    for (const reported of resolve(record.data.reports, publishedOf)) {
      record.reports.push(reported);
      reported.reportedBy.push(record);
    }
  }

  /** Enters a published record with everybody and everything that it names. */
  function enter(record: ArchivedRecord): void {
    const named = new Set<Entity>([...record.organisations, ...record.policies, ...record.people]);
    const add = (...entities: (Entity | undefined)[]) => {
      for (const entity of entities) if (entity !== undefined) named.add(entity);
    };
    add(record.source, record.issuer);
    record.issuer?.issued.push(record);
    for (const utterance of record.quotations) {
      add(utterance.speaker, utterance.organisation, utterance.policy);
      for (const agent of new Set([utterance.speaker, utterance.organisation]))
        agent?.quotations.push(utterance);
      utterance.policy?.quotations.push(utterance);
    }
    for (const held of record.positions) {
      add(held.holder, held.organisation, held.policy);
      for (const agent of new Set([held.holder, held.organisation])) agent?.positions.push(held);
      held.policy?.positions.push(held);
    }
    for (const claimed of record.figures) {
      add(claimed.claimant);
      claimed.claimant?.figures.push(claimed);
    }
    for (const entity of named) entity.records.push(record);
  }
}
