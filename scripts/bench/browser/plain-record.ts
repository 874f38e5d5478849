import type { Archive } from '../../../src/archive/index.ts';
import type { ArchivedRecord } from '../../../src/archive/linked.ts';
import { NAMED } from '../../../src/search/files.ts';
import { columnsOf } from '../../../src/search/index/columns.ts';
import { textRow } from '../../../src/search/index/texts.ts';

/** The words of a record, the same that the archive’s own search finds it by, for search engines that know only texts. */
export interface PlainRecord {
  readonly id: string;
  /** Path of its page. */
  readonly url: string;
  readonly title: string;
  readonly date: string;
  readonly about: string;
  readonly abstract: string;
  readonly quotations: string;
  readonly figures: string;
  /** Full names of everything that it names. */
  readonly names: string;
  /** Ids of the organisations that it names. */
  readonly organisations: readonly string[];
}

/** All published records of an archive, latest first. */
export function plainRecords(archive: Archive): PlainRecord[] {
  const { names, named } = columnsOf(archive);
  return archive.records.map((record: ArchivedRecord, number): PlainRecord => {
    const { id, title, date, about, abstract, quotations, figures } = textRow(record);
    const namesOf = NAMED.flatMap((kind) =>
      (named[kind][number] ?? []).flatMap((row) => names[kind][row]?.[1] ?? []),
    );
    return {
      id,
      url: `/${record.kind}s/${id}/`,
      title,
      date,
      about,
      abstract,
      quotations: quotations.map(([, text]) => text).join('\n'),
      figures: figures.map(([, text]) => text).join('\n'),
      names: namesOf.join('\n'),
      organisations: (named.organisation[number] ?? []).flatMap((row) => names.organisation[row]?.[0] ?? []),
    };
  });
}
