import type { Archive } from '../../archive/index.ts';
import type { ArchivedRecord } from '../../archive/linked.ts';
import { publicCorrections } from '../../archive/views/public-corrections.ts';
import { statementType } from '../../archive/views/statement-types.ts';
import type { Citation } from '../../citation/citation.ts';
import { citeAs } from '../../citation/cite-as.ts';
import type { PublishedSite } from '../../citation/published-site.ts';
import { absoluteAddress } from '../../citation/published-site.ts';
import { filePath } from '../output-file.ts';
import { QUOTATIONS } from '../quotation-text.ts';
import { namedEntity, namedOrNone, namedRecord } from './named.ts';
import { dateData, figureData, positionData, quotationData } from './parts.ts';
import type { RecordJson } from './record-schema.ts';
import { publicFields } from './withdrawn.ts';

/** Where the JSON Schema of a record's file is, from the root of the site. */
export const RECORD_SCHEMA_PATH = 'data/schemas/record.schema.json';

/** A withdrawn record's description, without what was in it. */
function withoutContent(json: RecordJson): RecordJson {
  const formats = { ...json.formats, quotations: undefined };
  return {
    ...json,
    formats,
    abstract: undefined,
    quotations: [],
    positions: [],
    figures: [],
    note: undefined,
  };
}

/**
 * A record as linked data-friendly JSON: every field, names beside ids, absolute addresses, EDTF dates.
 * A withdrawn record keeps what identifies it, and says when and why it was withdrawn.
 */
export function recordData(
  record: ArchivedRecord,
  archive: Archive,
  citation: Citation,
  site: PublishedSite,
): RecordJson {
  const { data } = record;
  const file = (suffix: string) => site.address + filePath(record.address, suffix);
  const records = (list: readonly ArchivedRecord[]) => list.map((one) => namedRecord(one, site));
  const json: RecordJson = {
    $schema: site.address + RECORD_SCHEMA_PATH,
    id: record.id,
    url: absoluteAddress(site, record.address),
    citeAs: citeAs(site, record.address),
    kind: record.kind,
    status: data.status,
    withdrawn: withdrawalOf(record, archive, site),
    title: data.title,
    titleSupplied: data.title_supplied === true,
    original: data.url,
    source: namedOrNone(record.source, site),
    issuer: namedOrNone(record.issuer, site),
    type: statementType(record),
    authors: data.authors ?? [],
    date: record.date === undefined ? undefined : dateData(record.date),
    dateNote: data.date_note,
    language: site.language,
    abstract: record.body.text || undefined,
    organisations: record.organisations.map((one) => namedEntity(one, site)),
    policies: record.policies.map((one) => namedEntity(one, site)),
    people: record.people.map((one) => namedEntity(one, site)),
    keywords: data.keywords ?? [],
    quotations: record.quotations.map((one) => quotationData(one, site)),
    positions: record.positions.map((one) => positionData(one, site)),
    figures: record.figures.map((one) => figureData(one, site)),
    knownThrough: record.knownThrough === undefined ? undefined : namedRecord(record.knownThrough, site),
    answers: records(record.answers),
    answeredBy: records(record.answeredBy),
    reports: records(record.reports),
    reportedBy: records(record.reportedBy),
    capture: data.capture,
    retired: (publicFields(data).retired ?? []).map((part) => ({
      ...part,
      url: absoluteAddress(site, `${record.address}#${part.id}`),
    })),
    corrections: [...publicCorrections(record)],
    note: data.note,
    entered: data.entered,
    citationKey: citation.key,
    formats: {
      cslJson: file('.csl.json'),
      biblatex: file('.bib'),
      ris: file('.ris'),
      quotations: record.quotations.length === 0 ? undefined : file(QUOTATIONS),
    },
    licence: archive.site.licence,
  };
  return data.status === 'withdrawn' ? withoutContent(json) : json;
}

function withdrawalOf(
  record: ArchivedRecord,
  archive: Archive,
  site: PublishedSite,
): RecordJson['withdrawn'] {
  const withdrawal = record.data.withdrawn;
  if (withdrawal === undefined) return undefined;
  const successor = archive.record(withdrawal.successor ?? '');
  return {
    date: withdrawal.date,
    reason: withdrawal.reason,
    successor: successor === undefined ? undefined : namedRecord(successor, site),
  };
}
