import type { RecordKind } from '../../archive/content.ts';
import { parseDate } from '../../archive/edtf.ts';
import { foldTitle } from './title.ts';

/** A title takes at most so many characters of a file's name. */
const LENGTH = 60;

/** What the name of a record's file is made of. */
export interface NamedRecord {
  readonly kind: RecordKind;
  readonly title: string;
  readonly date?: string | undefined;
  readonly source?: string | undefined;
}

/** The file of a new record below the content folder: `articles/2021/2021-05-17-lamps-to-be-counted-lantern-weekly.mdx`. */
export function recordFile({ kind, title, date, source }: NamedRecord): string {
  const read = date === undefined ? null : parseDate(date);
  const year = read === null ? 'undated' : (read.earliest || read.latest).slice(0, 4);
  const day = read === null ? 'undated' : (/^\d{4}(?:-\d{2}){0,2}/.exec(read.text)?.[0] ?? year);
  const parts = [day, slugOf(title), source].filter((part) => part !== undefined && part !== '');
  return `${kind}s/${year}/${parts.join('-')}.mdx`;
}

/** The first words of a title in ASCII, joined by hyphens; never a word cut in two, unless it is the first. */
function slugOf(title: string): string {
  const words = foldTitle(title)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = (words[0] ?? '').slice(0, LENGTH);
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > LENGTH) break;
    slug += `-${word}`;
  }
  return slug;
}
