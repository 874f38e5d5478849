import type { Citation } from './citation.ts';
import { containerApart, namesArchive, withdrawalMark } from './ending.ts';
import { type CitedName, familyName, initials } from './name.ts';
import type { Prose, ProsePart } from './prose.ts';
import { dayAndMonth, yearsOf } from './prose-date.ts';
import { joined } from './sentence.ts';

function harvardName(name: CitedName): string {
  if (name.kind === 'body') return name.literal;
  const parts = [familyName(name), initials(name, '.', ''), name.suffix];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

function harvardAuthors(names: readonly CitedName[]): ProsePart[] {
  const printed = names.map(harvardName);
  if (printed.length < 4) return [{ text: joined(printed, ' and ') }];
  return [{ text: `${printed[0]} ` }, { text: 'et al.', italic: true }];
}

/** Single quotation marks around the title, so that marks inside become double ones. */
function quoted(title: string): string {
  return `‘${title.replace(/(^|[\s([—–-])‘([^’]*)’/g, '$1“$2”')}’`;
}

/** Harvard as in Cite Them Right, 12th edition; without the day of access, which only the reader knows. */
export function harvard(citation: Citation): Prose {
  const { issued, label, archive } = citation;
  const inContainer = ['newspaper', 'magazine', 'journal', 'blog'].includes(citation.genre);
  const container = containerApart(citation);
  const year = issued === undefined ? 'no date' : `${issued.circa ? 'c. ' : ''}${yearsOf(issued)}`;
  const day = issued === undefined ? undefined : dayAndMonth(issued);
  const title: ProsePart[] = [
    inContainer ? { text: quoted(citation.title) } : { text: citation.title, italic: true },
    ...(label === undefined ? [] : [{ text: ` [${label}]` }]),
  ];
  const head: ProsePart[] =
    citation.authors.length === 0
      ? [...title, { text: ` (${year})` }]
      : [...harvardAuthors(citation.authors), { text: ` (${year}) ` }, ...title];
  const place: ProsePart[] =
    container === undefined
      ? []
      : [{ text: ', ' }, inContainer ? { text: container, italic: true as const } : { text: container }];
  const kept: ProsePart[] = namesArchive(citation)
    ? [{ text: ` Record in: ${archive.name}, ` }, { text: archive.url, href: archive.url }, { text: '.' }]
    : [];
  return [
    ...head,
    ...place,
    { text: `${day === undefined ? '' : `, ${day}`}. Available at: ` },
    { text: citation.url, href: citation.url },
    { text: '.' },
    ...kept,
    ...withdrawalMark(citation),
  ];
}
