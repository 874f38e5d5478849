import type { Citation } from './citation.ts';
import { containerApart, namesArchive, withdrawalMark } from './ending.ts';
import { type CitedName, familyName, initials } from './name.ts';
import type { Prose, ProsePart } from './prose.ts';
import { yearFirst } from './prose-date.ts';
import { joined, stopped } from './sentence.ts';

function apaName(name: CitedName): string {
  if (name.kind === 'body') return name.literal;
  const parts = [familyName(name), initials(name), name.suffix];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

/** Up to twenty authors; of more, nineteen and the last (APA 7, 9.8). */
function apaAuthors(names: readonly CitedName[]): string {
  const printed = names.map(apaName);
  if (printed.length > 20) return `${printed.slice(0, 19).join(', ')}, . . . ${printed.at(-1)}`;
  return joined(printed, ', & ');
}

/** Publication Manual of the American Psychological Association, 7th edition. */
export function apa(citation: Citation): Prose {
  const { issued, label, archive } = citation;
  const inContainer = ['newspaper', 'magazine', 'journal', 'blog'].includes(citation.genre);
  const container = containerApart(citation);
  const authors = apaAuthors(citation.authors);
  const date = issued === undefined ? 'n.d.' : `${issued.circa ? 'ca. ' : ''}${yearFirst(issued, ', ')}`;
  const bracketed = label === undefined ? '' : ` [${label}]`;
  const italic = inContainer ? {} : { italic: true as const };
  const title: ProsePart[] =
    bracketed === ''
      ? [{ text: stopped(citation.title), ...italic }]
      : [{ text: citation.title, ...italic }, { text: `${bracketed}.` }];
  const head: ProsePart[] =
    authors === ''
      ? [...title, { text: ` (${date}).` }]
      : [{ text: `${stopped(authors)} (${date}). ` }, ...title];
  const place: ProsePart[] =
    container === undefined
      ? []
      : inContainer
        ? [{ text: ' ' }, { text: container, italic: true }, { text: '.' }]
        : [{ text: ` ${stopped(container)}` }];
  const kept: ProsePart[] = namesArchive(citation)
    ? [{ text: ` ${archive.name} (` }, { text: archive.url, href: archive.url }, { text: ').' }]
    : [];
  const url: ProsePart[] = [{ text: ' ' }, { text: citation.url, href: citation.url }];
  return [...head, ...place, ...kept, ...url, ...withdrawalMark(citation)];
}
