import { addressOf, partAddress } from './address.ts';
import type { RecordEntry } from './content.ts';
import { dateOf } from './edtf.ts';
import type { Entities } from './link-entities.ts';
import type {
  Agent,
  ArchivedRecord,
  ClaimedFigure,
  Entity,
  HeldPosition,
  LinkedOrganisation,
  Utterance,
} from './linked.ts';
import type { EntityOrName } from './schema/identifier.ts';

/** Those of the ids that are known, each once; unknown ones are the rules' business, not the index's. */
export function resolveIds<Linked>(
  ids: readonly string[] | undefined,
  known: ReadonlyMap<string, Linked>,
): Linked[] {
  return [...new Set(ids ?? [])].flatMap((id) => known.get(id) ?? []);
}

/** A record with everybody and everything that it names. Nothing points back at it yet: see `enter`. */
export function linkRecord(entry: RecordEntry, id: string, entities: Entities): ArchivedRecord {
  const { kind, data, file, body } = entry;
  const quotations: Utterance[] = [];
  const positions: HeldPosition[] = [];
  const figures: ClaimedFigure[] = [];
  const record: ArchivedRecord = {
    kind,
    id,
    file,
    address: addressOf(kind, id),
    data,
    body,
    title: data.title_supplied === true ? `[${data.title}]` : data.title,
    date: data.date === undefined ? undefined : dateOf(data.date),
    source: entities.sources.get(data.source ?? ''),
    issuer: entry.kind === 'statement' ? entities.agent(entry.data.issuer) : undefined,
    organisations: resolveIds(data.organisations, entities.organisations),
    policies: resolveIds(data.policies, entities.policies),
    people: resolveIds(data.people, entities.people),
    quotations,
    positions,
    figures,
    knownThrough: undefined,
    answers: [],
    answeredBy: [],
    reports: [],
    reportedBy: [],
    makesKnown: [],
  };
  const verified = new Set(data.verified);
  for (const quotation of data.quotes ?? []) {
    const speaker = entities.agent(quotation.speaker);
    quotations.push({
      record,
      quotation,
      address: partAddress(record.address, quotation.id),
      speaker,
      organisation: spokenFor(speaker, quotation.organisation, entities),
      policy: entities.policies.get(quotation.on ?? ''),
      verified: verified.has(quotation.id),
    });
  }
  for (const position of data.positions ?? []) {
    const holder = entities.agent(position.holder);
    positions.push({
      record,
      position,
      holder,
      organisation: spokenFor(holder, position.organisation, entities),
      policy: entities.policies.get(position.on ?? ''),
      evidence: quotations.filter(({ quotation }) => position.evidence?.includes(quotation.id)),
    });
  }
  for (const figure of data.figures ?? []) {
    const address = partAddress(record.address, figure.id);
    figures.push({ record, figure, address, ...claimantOf(figure.attributed_to, entities) });
  }
  return record;
}

function spokenFor(
  agent: Agent | undefined,
  organisation: string | undefined,
  { organisations }: Entities,
): LinkedOrganisation | undefined {
  return organisations.get(organisation ?? '') ?? (agent?.kind === 'organisation' ? agent : undefined);
}

function claimantOf(
  named: EntityOrName | undefined,
  entities: Entities,
): Pick<ClaimedFigure, 'claimant' | 'claimantName'> {
  if (typeof named === 'object') return { claimant: undefined, claimantName: named.name };
  const claimant = entities.agent(named);
  return { claimant, claimantName: claimant?.name };
}

/** Everybody and everything that a record names, in whatever role; each once. */
export function namedIn(record: ArchivedRecord): Set<Entity> {
  const named: (Entity | undefined)[] = [
    ...record.organisations,
    ...record.policies,
    ...record.people,
    record.source,
    record.issuer,
    ...record.quotations.flatMap(({ speaker, organisation, policy }) => [speaker, organisation, policy]),
    ...record.positions.flatMap(({ holder, organisation, policy }) => [holder, organisation, policy]),
    ...record.figures.map(({ claimant }) => claimant),
  ];
  return new Set(named.filter((entity) => entity !== undefined));
}

/** Enters a published record with everybody and everything that it names, once with each. */
export function enter(record: ArchivedRecord): void {
  record.issuer?.issued.push(record);
  for (const utterance of record.quotations) {
    const { speaker, organisation, policy } = utterance;
    for (const agent of new Set([speaker, organisation])) agent?.quotations.push(utterance);
    policy?.quotations.push(utterance);
  }
  for (const held of record.positions) {
    const { holder, organisation, policy } = held;
    for (const agent of new Set([holder, organisation])) agent?.positions.push(held);
    policy?.positions.push(held);
  }
  for (const claimed of record.figures) claimed.claimant?.figures.push(claimed);
  for (const entity of namedIn(record)) entity.records.push(record);
}
