import type { AuthorFacts, Facts } from './facts.ts';

/** A name of CSL-JSON, as it is read. */
interface ReadName {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly literal?: string;
  readonly 'non-dropping-particle'?: string;
}

/** An item of CSL-JSON, as it is read. */
export interface ReadItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly ReadName[];
  readonly issued?: {
    readonly 'date-parts'?: readonly (readonly number[])[];
    readonly season?: number;
    readonly circa?: boolean | number;
    readonly literal?: string;
  };
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly genre?: string;
  readonly URL: string;
  readonly language: string;
  readonly archive: string;
  readonly archive_location: string;
  readonly 'call-number': string;
  readonly note?: string;
  readonly custom: { readonly edtf?: string; readonly status: string };
}

function authorFacts(name: ReadName): AuthorFacts {
  const { family, given, suffix, literal } = name;
  if (literal !== undefined) return { body: literal };
  const particle = name['non-dropping-particle'];
  return {
    family: [particle, family].filter((part) => part !== undefined).join(' '),
    ...(given === undefined ? {} : { given }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** What a CSL-JSON item says: the fullest of all formats, against which the others are held. */
export function cslFacts(item: ReadItem): Required<Facts> {
  const standsAlone = item.type === 'report' || item.type === 'speech';
  return {
    key: item.id,
    title: item.title,
    authors: (item.author ?? []).map(authorFacts),
    date: item.custom.edtf,
    container: standsAlone ? item.publisher : item['container-title'],
    url: item.URL,
    language: item.language,
    label: item.genre,
    archive: `${item.archive}, ${item['call-number']}, ${item.archive_location}`,
    withdrawn: item.custom.status === 'withdrawn' && (item.note ?? '').startsWith('Withdrawn from '),
  };
}
