import type { Body } from './body.ts';
import type { RecordEntry } from './content.ts';
import type { EdtfDate } from './edtf.ts';
import type { Figure } from './schema/figure.ts';
import type { Organisation } from './schema/organisation.ts';
import type { Person, Role } from './schema/person.ts';
import type { Policy } from './schema/policy.ts';
import type { Position } from './schema/position.ts';
import type { Quotation } from './schema/quotation.ts';
import type { Source } from './schema/source.ts';

interface LinkedEntity<Kind extends string, Data> {
  readonly kind: Kind;
  readonly id: string;
  /** Content file, relative to the content folder. */
  readonly file: string;
  /** Address of its page without site and base. */
  readonly address: string;
  readonly data: Data;
  readonly body: Body;
  /** Full name. */
  readonly name: string;
  /** Name for lists: the short name where there is one. */
  readonly shortName: string;
  /** Published records that name it in any role, latest first. */
  readonly records: ArchivedRecord[];
}

export interface LinkedOrganisation extends LinkedEntity<'organisation', Organisation> {
  parent: LinkedOrganisation | undefined;
  /** Committees, arms and parts. */
  readonly parts: LinkedOrganisation[];
  /** Statements that it issued. */
  readonly issued: ArchivedRecord[];
  /** Policies that it issued. */
  readonly policies: LinkedPolicy[];
  /** Words quoted of it, or of people who spoke for it. */
  readonly quotations: Utterance[];
  readonly positions: HeldPosition[];
  readonly figures: ClaimedFigure[];
  /** People with a role in it. */
  readonly people: { readonly person: LinkedPerson; readonly role: Role }[];
}

export interface LinkedPolicy extends LinkedEntity<'policy', Policy> {
  issuer: LinkedOrganisation | undefined;
  supersededBy: LinkedPolicy | undefined;
  readonly supersedes: LinkedPolicy[];
  /** Words that a record marks as being about it. */
  readonly quotations: Utterance[];
  readonly positions: HeldPosition[];
}

export interface LinkedPerson extends LinkedEntity<'person', Person> {
  /** Statements issued in the person's own name. */
  readonly issued: ArchivedRecord[];
  readonly quotations: Utterance[];
  readonly positions: HeldPosition[];
  readonly figures: ClaimedFigure[];
  readonly roles: {
    readonly role: Role;
    readonly organisation: LinkedOrganisation | undefined;
  }[];
}

export interface LinkedSource extends LinkedEntity<'source', Source> {}

export type Entity = LinkedOrganisation | LinkedPolicy | LinkedPerson | LinkedSource;

/** Somebody who can speak: an organisation or a person. */
export type Agent = LinkedOrganisation | LinkedPerson;

/** A quotation in its place: who, for whom, on what, in which record. */
export interface Utterance {
  readonly record: ArchivedRecord;
  readonly quotation: Quotation;
  /** Address with anchor: `/articles/2026-0001/#q1`. */
  readonly address: string;
  readonly speaker: Agent | undefined;
  /** The organisation spoken for: the speaker itself when it is one. */
  readonly organisation: LinkedOrganisation | undefined;
  readonly policy: LinkedPolicy | undefined;
  /** Found, character for character, in the record's capture. */
  readonly verified: boolean;
}

export interface HeldPosition {
  readonly record: ArchivedRecord;
  readonly position: Position;
  readonly holder: Agent | undefined;
  readonly organisation: LinkedOrganisation | undefined;
  readonly policy: LinkedPolicy | undefined;
  readonly evidence: readonly Utterance[];
}

export interface ClaimedFigure {
  readonly record: ArchivedRecord;
  readonly figure: Figure;
  readonly address: string;
  /** Who gave it, when the archive has an entry for them. */
  readonly claimant: Agent | undefined;
  /** The claimant's name, with or without an entry; undefined when the page does not say. */
  readonly claimantName: string | undefined;
}

/** A record with everything that it points at and everything that points at it. */
export interface ArchivedRecord {
  readonly kind: RecordEntry['kind'];
  /** Accession number. */
  readonly id: string;
  readonly file: string;
  readonly address: string;
  readonly data: RecordEntry['data'];
  readonly body: Body;
  /** Title as shown: in square brackets when it was supplied. */
  readonly title: string;
  readonly date: EdtfDate | undefined;
  readonly source: LinkedSource | undefined;
  /** Statements only. */
  readonly issuer: Agent | undefined;
  readonly organisations: readonly LinkedOrganisation[];
  readonly policies: readonly LinkedPolicy[];
  readonly people: readonly LinkedPerson[];
  readonly quotations: readonly Utterance[];
  readonly positions: readonly HeldPosition[];
  readonly figures: readonly ClaimedFigure[];
  knownThrough: ArchivedRecord | undefined;
  readonly answers: ArchivedRecord[];
  readonly answeredBy: ArchivedRecord[];
  readonly reports: ArchivedRecord[];
  readonly reportedBy: ArchivedRecord[];
  /** Statements that are known through this record. */
  readonly makesKnown: ArchivedRecord[];
}
