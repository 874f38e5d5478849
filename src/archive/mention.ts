import type { EntityKind } from './address.ts';
import type { Body, ReferenceComponent } from './body.ts';
import type { Content, EntityEntry, RecordEntry } from './content.ts';
import type { DataPath, Place } from './finding.ts';
import type { EntityOrName } from './schema/identifier.ts';
import type { Organisation } from './schema/organisation.ts';
import type { Person } from './schema/person.ts';
import type { Policy } from './schema/policy.ts';

/** What an id names; an `agent` is an organisation or a person. Quotations and figures are those of the same record. */
export type MentionTarget = EntityKind | 'agent' | 'record' | 'quotation' | 'figure';

/** One id that a content file names, with where it stands. */
export interface Mention {
  readonly target: MentionTarget;
  readonly id: string;
  readonly path: DataPath;
  /** In a body only, where no path leads. */
  readonly place?: Place | undefined;
}

const IN_BODIES = {
  Org: 'organisation',
  Policy: 'policy',
  Person: 'person',
  Record: 'record',
  Quote: 'quotation',
  Figure: 'figure',
} as const satisfies Readonly<Record<ReferenceComponent, MentionTarget>>;

/** The ids that one file names, in the order in which they are gathered. */
class Mentions {
  readonly all: Mention[] = [];

  one(target: MentionTarget, id: EntityOrName | undefined, ...path: DataPath): void {
    if (typeof id === 'string') this.all.push({ target, id, path });
  }

  list(target: MentionTarget, ids: readonly string[] | undefined, field: string): void {
    for (const [index, id] of (ids ?? []).entries()) this.one(target, id, field, index);
  }

  body({ references }: Body): void {
    for (const { component, id, place } of references)
      this.all.push({ target: IN_BODIES[component], id, path: ['body'], place });
  }
}

/** Everything that a record names, in the order of its fields. */
export function recordMentions(record: RecordEntry): readonly Mention[] {
  const { data, body } = record;
  const mentions = new Mentions();
  mentions.one('source', data.source, 'source');
  mentions.one('record', data.known_through, 'known_through');
  if (record.kind === 'statement') mentions.one('agent', record.data.issuer, 'issuer');
  mentions.list('organisation', data.organisations, 'organisations');
  mentions.list('policy', data.policies, 'policies');
  mentions.list('person', data.people, 'people');
  mentions.list('record', data.answers, 'answers');
  mentions.list('record', data.reports, 'reports');
  mentions.one('record', data.withdrawn?.successor, 'withdrawn', 'successor');
  for (const [index, { speaker, organisation, on }] of (data.quotes ?? []).entries()) {
    mentions.one('agent', speaker, 'quotes', index, 'speaker');
    mentions.one('organisation', organisation, 'quotes', index, 'organisation');
    mentions.one('policy', on, 'quotes', index, 'on');
  }
  for (const [index, { holder, organisation, on }] of (data.positions ?? []).entries()) {
    mentions.one('agent', holder, 'positions', index, 'holder');
    mentions.one('organisation', organisation, 'positions', index, 'organisation');
    mentions.one('policy', on, 'positions', index, 'on');
  }
  for (const [index, figure] of (data.figures ?? []).entries())
    mentions.one('agent', figure.attributed_to, 'figures', index, 'attributed_to');
  mentions.body(body);
  return mentions.all;
}

/** Everything that an organisation's file names. */
export function organisationMentions({ data, body }: EntityEntry<Organisation>): readonly Mention[] {
  const mentions = new Mentions();
  mentions.one('organisation', data.parent, 'parent');
  mentions.body(body);
  return mentions.all;
}

/** Everything that a policy's file names. */
export function policyMentions({ data, body }: EntityEntry<Policy>): readonly Mention[] {
  const mentions = new Mentions();
  mentions.one('organisation', data.issuer, 'issuer');
  mentions.one('policy', data.superseded_by, 'superseded_by');
  mentions.body(body);
  return mentions.all;
}

/** Everything that a person's file names. */
export function personMentions({ data }: EntityEntry<Person>): readonly Mention[] {
  const mentions = new Mentions();
  for (const [index, { organisation }] of (data.roles ?? []).entries())
    mentions.one('organisation', organisation, 'roles', index, 'organisation');
  return mentions.all;
}

/** A content file with everything that it names. */
export interface NamingFile {
  readonly file: string;
  /** The record in it; undefined for an entity. */
  readonly record: RecordEntry | undefined;
  readonly mentions: readonly Mention[];
}

const GATHERED = new WeakMap<Content, readonly NamingFile[]>();

/**
 * Every content file that names something, in the content's order: records, organisations, policies, people.
 * Gathered once for each content, because several rules ask.
 */
export function namingFiles(content: Content): readonly NamingFile[] {
  const known = GATHERED.get(content);
  if (known !== undefined) return known;
  const entity = (file: string, mentions: readonly Mention[]) => ({ file, record: undefined, mentions });
  const files: readonly NamingFile[] = [
    ...content.records.map((record) => ({ file: record.file, record, mentions: recordMentions(record) })),
    ...content.organisations.map((entry) => entity(entry.file, organisationMentions(entry))),
    ...content.policies.map((entry) => entity(entry.file, policyMentions(entry))),
    ...content.people.map((entry) => entity(entry.file, personMentions(entry))),
  ];
  GATHERED.set(content, files);
  return files;
}
