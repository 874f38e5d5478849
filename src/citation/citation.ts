import type { ArchivedRecord, Utterance } from '../archive/linked.ts';
import type { Withdrawal } from '../archive/schema/record.ts';
import { citeAs } from './cite-as.ts';
import { type Genre, genreOf } from './genre.ts';
import { type Issued, issuedOf } from './issued.ts';
import { type CitedName, parseName } from './name.ts';
import { oneLine } from './one-line.ts';
import type { PublishedSite } from './published-site.ts';
import { stopped } from './sentence.ts';

/** Where the archive keeps its record of the work: the archive location of every format. */
export interface ArchiveLocation {
  readonly name: string;
  /** Accession number. */
  readonly accession: string;
  /** Absolute address of the record, or of the quotation on its page. */
  readonly url: string;
}

/** The words that are cited, where a quotation is cited and not the whole record. */
export interface CitedQuotation {
  readonly id: string;
  readonly text: string;
  readonly speaker?: string;
}

/**
 * One work (or one quotation from it), ready to be printed in any format. Plain data, every text in one line; nothing
 * in it is guessed.
 */
export interface Citation {
  /** Stable and unique: `gppa-2026-0001`, `gppa-2026-0001-q1`. Made of the accession number alone. */
  readonly key: string;
  readonly genre: Genre;
  /** `Press release`, `Letter`: where the genre alone does not say what it is. */
  readonly label?: string;
  /** Title as shown: in square brackets when it was supplied. */
  readonly title: string;
  readonly titleSupplied: boolean;
  readonly authors: readonly CitedName[];
  /** Where it was published; the archive itself where the archive's record is what is cited. */
  readonly container?: string;
  readonly publisher?: string;
  /** Absent: undated, `n.d.` */
  readonly issued?: Issued;
  /** The original; the archive's record when there is no original to point at. */
  readonly url: string;
  readonly archive: ArchiveLocation;
  /** BCP 47. */
  readonly language: string;
  readonly quotation?: CitedQuotation;
  /** How it is known, when not from a page of its own. */
  readonly knownThrough?: string;
  readonly withdrawn?: Withdrawal;
}

/** What to cite: the original work, kept by the archive; or the archive's own page about it. */
export type CitedThing = 'original' | 'record';

/** Names under which the bodies around a record may stand in its byline. */
function bodyNames(record: ArchivedRecord): ReadonlySet<string> {
  const bodies = [...record.organisations, record.source, record.issuer];
  return new Set(
    bodies.flatMap((body) =>
      body === undefined || body.kind === 'person'
        ? []
        : [body.name, body.shortName, ...(body.data.aliases ?? [])],
    ),
  );
}

function authorsOf(record: ArchivedRecord): readonly CitedName[] {
  const bylines = record.data.authors ?? [];
  if (bylines.length > 0) {
    const bodies = bodyNames(record);
    return bylines.map((byline) => parseName(byline, bodies));
  }
  if (record.issuer === undefined) return [];
  if (record.issuer.kind === 'person') return [parseName(record.issuer.name)];
  return [{ kind: 'body', literal: oneLine(record.issuer.name) }];
}

function locationOf(record: ArchivedRecord, site: PublishedSite, address: string): ArchiveLocation {
  return { name: site.title, accession: record.id, url: citeAs(site, address) };
}

/**
 * The citation of a record, or of one of its quotations.
 *
 * Bylines are the authors; a statement without one has its issuer as author. A statement that is known only
 * through another record has no page of its own, so that what is cited is the archive's record.
 */
export function citationOf(
  cited: ArchivedRecord | Utterance,
  site: PublishedSite,
  thing: CitedThing = 'original',
): Citation {
  const utterance = 'quotation' in cited ? cited : undefined;
  const record = 'quotation' in cited ? cited.record : cited;
  const { data } = record;
  const archive = locationOf(record, site, utterance?.address ?? record.address);
  const ofRecord = thing === 'record' || data.url === undefined;
  const { genre, label } = genreOf(record);
  const container = ofRecord ? site.title : record.source?.name;
  const publisher = ofRecord ? undefined : (record.source?.data.publisher ?? undefined);
  return {
    key: [site.keyPrefix, record.id, ...(utterance === undefined ? [] : [utterance.quotation.id])].join('-'),
    genre: ofRecord ? 'webpage' : genre,
    ...(label === undefined ? {} : { label }),
    title: oneLine(record.title),
    titleSupplied: data.title_supplied === true,
    authors: authorsOf(record),
    ...(container === undefined ? {} : { container: oneLine(container) }),
    ...(publisher === undefined ? {} : { publisher: oneLine(publisher) }),
    ...(record.date === undefined ? {} : { issued: issuedOf(record.date) }),
    url: ofRecord ? archive.url : (data.url ?? archive.url),
    archive,
    language: site.language,
    ...(utterance === undefined ? {} : { quotation: quotationOf(utterance) }),
    ...(record.knownThrough === undefined
      ? {}
      : { knownThrough: oneLine(`${record.knownThrough.title} (${record.knownThrough.id})`) }),
    ...(data.withdrawn === undefined ? {} : { withdrawn: data.withdrawn }),
  };
}

function quotationOf({ quotation, speaker, organisation }: Utterance): CitedQuotation {
  const name = speaker?.name ?? organisation?.name;
  return {
    id: quotation.id,
    text: oneLine(quotation.text),
    ...(name === undefined ? {} : { speaker: oneLine(name) }),
  };
}

/** What every format carries as notes: a withdrawal first, then how the work is known, then the quoted words. */
export function notesOf(citation: Citation): string[] {
  const { withdrawn, knownThrough, quotation } = citation;
  const notes: string[] = [];
  if (withdrawn !== undefined)
    notes.push(
      `Withdrawn from ${citation.archive.name} on ${withdrawn.date}: ${stopped(oneLine(withdrawn.reason))}`,
    );
  if (knownThrough !== undefined) notes.push(`Known through: ${knownThrough}.`);
  if (quotation !== undefined)
    notes.push(
      `Quotation ${quotation.id}${quotation.speaker === undefined ? '' : ` (${quotation.speaker})`}: “${quotation.text}”`,
    );
  return notes;
}
