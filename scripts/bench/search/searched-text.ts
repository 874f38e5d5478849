import type { Archive } from '../../../src/archive/index.ts';
import { textRow } from '../../../src/search/index/texts.ts';

/** The texts of a record that every engine searches. */
export const SEARCHED_FIELDS = ['title', 'abstract', 'quotations', 'figures', 'names'] as const;

/** What every engine is given of a record: the same texts, by accession number. */
export interface SearchedText extends Readonly<Record<(typeof SEARCHED_FIELDS)[number], string>> {
  readonly id: string;
}

/** The texts of an archive's published records; `names` holds every name of whatever a record names. */
export function searchedTexts(archive: Archive): SearchedText[] {
  const { organisations, policies, people, sources } = archive;
  const names = new Map<string, string[]>();
  for (const { name, shortName, data, records } of [...organisations, ...policies, ...people, ...sources]) {
    const known = new Set([name, shortName, ...(data.aliases ?? [])]);
    for (const { id } of records) names.set(id, [...(names.get(id) ?? []), ...known]);
  }
  return archive.records.map((record) => {
    const { id, title, abstract, quotations, figures } = textRow(record);
    return {
      id,
      title,
      abstract,
      quotations: quotations.map(([, text]) => text).join('\n'),
      figures: figures.map(([, text]) => text).join('\n'),
      names: names.get(id)?.join('\n') ?? '',
    };
  });
}
