import { type Entry, parse } from '@retorquere/bibtex-parser';
import type { AuthorFacts, Facts } from './facts.ts';

const LANGUAGES: Readonly<Record<string, string>> = { british: 'en-GB' };

/** Entries of a .bib file by their keys, read by an independent parser; throws at anything that it complains of. */
export function bibEntries(bib: string): ReadonlyMap<string, Entry> {
  const { entries, errors } = parse(bib, {
    sentenceCase: false,
    caseProtection: false,
    english: false,
    fieldMode: { date: 'verbatim' },
  });
  if (errors.length > 0) throw new Error(errors.map(({ error, input }) => `${error}: ${input}`).join('\n'));
  return new Map(entries.map((entry) => [entry.key, entry]));
}

function plain(text: string): string {
  return text.normalize('NFC');
}

function authorFacts({
  name,
  prefix,
  lastName,
  firstName,
  suffix,
}: NonNullable<Entry['fields']['author']>[number]) {
  if (name !== undefined) return { body: plain(name) };
  return {
    family: plain([prefix, lastName].filter((part) => part !== undefined).join(' ')),
    ...(firstName === undefined ? {} : { given: plain(firstName) }),
    ...(suffix === undefined ? {} : { suffix }),
  } satisfies AuthorFacts;
}

function whole(list: readonly string[] | string | undefined): string | undefined {
  if (list === undefined) return undefined;
  return plain(typeof list === 'string' ? list : list.join(' and '));
}

function common({ key, fields }: Entry): Facts {
  return {
    key,
    title: plain(fields.title ?? ''),
    authors: (fields.author ?? []).map(authorFacts),
    url: fields.url,
    withdrawn: /\bWithdrawn from /.test(fields.note ?? ''),
  };
}

/** What a BibLaTeX entry says. */
export function biblatexFacts(entry: Entry): Facts {
  const { fields } = entry;
  return {
    ...common(entry),
    date: fields.date,
    container: whole(fields.journaltitle ?? fields.organization ?? fields.institution),
    language: LANGUAGES[fields.langid ?? ''],
    label: fields.titleaddon ?? (entry.type === 'misc' ? fields.howpublished : fields.type),
    archive: whole(fields.library),
  };
}

/** What an entry of classic BibTeX says: year and month of the date, the archive in the note. */
export function bibtexFacts(entry: Entry): Facts {
  const { fields } = entry;
  const note = fields.note ?? '';
  const { year, month } = fields;
  return {
    ...common(entry),
    date:
      year === 'n.d.'
        ? undefined
        : [year, month?.padStart(2, '0')].filter((part) => part !== undefined).join('-'),
    container: whole(fields.journal ?? fields.institution ?? fields.howpublished),
    archive: note.slice(note.lastIndexOf('. ') + 1).trim(),
  };
}
