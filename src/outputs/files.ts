import type { Archive } from '../archive/index.ts';
import type { ArchivedRecord, Entity } from '../archive/linked.ts';
import { bibliographyFile } from '../citation/bibliography-entry.ts';
import { cslJsonFile } from '../citation/csl-json.ts';
import { type PublishedSite, publishedSite } from '../citation/published-site.ts';
import { risFile } from '../citation/ris.ts';
import { dataFiles } from './data-files.ts';
import { feedFiles } from './feeds/files.ts';
import { entityData } from './json/entity-json.ts';
import { linksetFile } from './linkset.ts';
import { lookup } from './lookup.ts';
import { withMovedFiles } from './moved-files.ts';
import { filePath, type OutputFile } from './output-file.ts';
import { QUOTATIONS } from './quotation-text.ts';
import { type RecordText, recordText } from './record-text.ts';
import { rootFiles } from './root-files.ts';
import { entityLinks, recordLinks } from './signposting.ts';
import { robotsFile } from './sitemap/robots.ts';
import { RECORDS } from './tables/records.ts';
import { headerLine } from './tables/table.ts';

/** Where the archive is published. */
export interface OutputOptions {
  /** Absolute URL with the base path; ends with a slash. */
  readonly site: string;
}

/** JSON as a file: indented, with a final line break. */
function jsonFile(path: string, data: unknown): OutputFile {
  return { path, content: `${JSON.stringify(data, null, 2)}\n` };
}

/**
 * Every file that stands beside the pages: each record and entity as data and citations, feeds, dumps, schemas.
 * Pure: the same archive and options give the same bytes, in the same order. Each record is written once per
 * format; the time is linear in the records and their mentions.
 */
export function outputFiles(archive: Archive, options: OutputOptions): Generator<OutputFile> {
  const site = publishedSite(archive.site, options.site);
  return withMovedFiles(standingFiles(archive, site), archive.redirections.resolved);
}

function* standingFiles(archive: Archive, site: PublishedSite): Generator<OutputFile> {
  const texts = new Map<ArchivedRecord, RecordText>();
  for (const record of [...archive.records, ...archive.withdrawn]) {
    const text = recordText(record, archive, site);
    texts.set(record, text);
    yield* recordFiles(text);
    yield linksetFile(record.address, recordLinks(record, archive.site, site), site);
  }
  for (const entity of [
    ...archive.organisations,
    ...archive.policies,
    ...archive.people,
    ...archive.sources,
  ]) {
    yield* entityFiles(entity, textsOf(entity.records, texts), site);
    yield linksetFile(entity.address, entityLinks(entity, archive.site, site), site);
  }
  yield* feedFiles(archive, site);
  yield robotsFile(site);
  yield* rootFiles(archive, site);
  yield jsonFile('lookup.json', lookup(archive, site));
  yield* dataFiles(archive, [...texts.values()], site);
}

function textsOf(
  records: readonly ArchivedRecord[],
  texts: ReadonlyMap<ArchivedRecord, RecordText>,
): RecordText[] {
  return records.flatMap((record) => texts.get(record) ?? []);
}

function* recordFiles(text: RecordText): Generator<OutputFile> {
  const { record, data, csl, biblatex, ris, quotations } = text;
  yield jsonFile(filePath(record.address, '.json'), data);
  yield { path: filePath(record.address, '.csl.json'), content: cslJsonFile([csl]) };
  yield { path: filePath(record.address, '.bib'), content: biblatex };
  yield { path: filePath(record.address, '.ris'), content: ris };
  // Those of a record that was withdrawn, or all of whose quotations were taken back, are none; the file stays.
  if (quotations.length > 0 || record.data.quotes !== undefined || record.data.retired !== undefined)
    yield {
      path: filePath(record.address, QUOTATIONS),
      content: risFile(quotations.map((quotation) => quotation.ris)),
    };
}

function* entityFiles(
  entity: Entity,
  texts: readonly RecordText[],
  site: PublishedSite,
): Generator<OutputFile> {
  const file = (suffix: string) => filePath(entity.address, suffix);
  yield jsonFile(file('.json'), entityData(entity, site));
  yield { path: file('.bib'), content: bibliographyFile(texts.map(({ biblatex }) => biblatex)) };
  yield { path: file('.ris'), content: risFile(texts.map(({ ris }) => ris)) };
  yield { path: file('.csl.json'), content: cslJsonFile(texts.map(({ csl }) => csl)) };
  yield { path: file('.csv'), content: headerLine(RECORDS) + texts.map(({ csv }) => csv).join('') };
}
