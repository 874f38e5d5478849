import type { Citation } from './citation.ts';
import { containerApart, namesArchive, withdrawalMark } from './ending.ts';
import { type CitedName, familyName, initials } from './name.ts';
import type { Prose, ProsePart } from './prose.ts';
import { yearFirst } from './prose-date.ts';
import { stopped } from './sentence.ts';

function vancouverName(name: CitedName): string {
  if (name.kind === 'body') return name.literal;
  const parts = [familyName(name), initials(name, '', ''), name.suffix];
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

/** Up to six authors; of more, six and et al. */
function vancouverAuthors(names: readonly CitedName[]): string {
  const printed = names.map(vancouverName);
  return printed.length > 6 ? `${printed.slice(0, 6).join(', ')}, et al` : printed.join(', ');
}

/** Vancouver as in Citing Medicine (NLM), 2nd edition; without the day of citing, which only the reader knows. */
export function vancouver(citation: Citation): Prose {
  const { issued, label, archive } = citation;
  const inContainer = ['newspaper', 'magazine', 'journal', 'blog'].includes(citation.genre);
  const container = containerApart(citation);
  const authors = vancouverAuthors(citation.authors);
  const date =
    issued === undefined ? '[date unknown]' : `${issued.circa ? 'circa ' : ''}${yearFirst(issued, ' ', 3)}`;
  const medium = ' [Internet]';
  const title = inContainer
    ? `${stopped(citation.title)}${container === undefined ? medium : ` ${container}${medium}`}.`
    : `${citation.title}${label === undefined ? '' : ` [${label}]`}${medium}.${
        container === undefined ? '' : ` ${container};`
      }`;
  const kept: ProsePart[] = namesArchive(citation)
    ? [{ text: ` Located at: ${archive.name}; ` }, { text: archive.url, href: archive.url }, { text: '.' }]
    : [];
  return [
    { text: `${authors === '' ? '' : `${stopped(authors)} `}${title} ${date}.` },
    ...kept,
    { text: ' Available from: ' },
    { text: citation.url, href: citation.url },
    ...withdrawalMark(citation),
  ];
}
