import type { OpenElement } from './page-numbers.ts';

/** Elements in which numbers are content, and no counts of the archive. */
interface ContentElement {
  readonly reason: string;
  readonly matches: (element: OpenElement) => boolean;
  /** The pages on which it is so, by their files; all when absent. */
  readonly on?: RegExp;
}

function named(...names: readonly string[]): ContentElement['matches'] {
  return ({ name }) => names.includes(name);
}

function classed(...wanted: readonly string[]): ContentElement['matches'] {
  return ({ classes }) => classes.some((one) => wanted.includes(one));
}

const CONTENT: readonly ContentElement[] = [
  { matches: named('time'), reason: 'a date' },
  { matches: named('q', 'blockquote'), reason: 'words of somebody else' },
  { matches: named('cite'), reason: 'the title of a work' },
  { matches: named('code', 'pre', 'kbd', 'samp'), reason: 'what is typed, or read by a machine' },
  { matches: classed('abstract'), reason: 'the archive’s words on a record or an entity' },
  { matches: classed('citation', 'citations', 'dated'), reason: 'citations, each in the form of a style' },
  { matches: classed('past'), reason: 'the history of a file, which the repository has and no dump' },
  { matches: classed('turn', 'turns'), reason: 'steps of a story and their numbers on its picture' },
  { matches: classed('tick'), reason: 'places on the axis of a picture' },
  {
    matches: classed('example', 'example-count'),
    reason: 'invented files; what the search finds, which it is asked',
  },
  { matches: classed('columns-of'), reason: 'what the columns of the tables mean' },
  { matches: classed('letter'), reason: 'the beginnings of names' },
  { matches: classed('kind'), on: /^404\.html$/, reason: 'the number of an answer of the web' },
  {
    matches: classed('prose', 'lead'),
    on: /^(?:about\/(?:editing|citing|rights|permanence)\/|search\/help\/|lookup\/)/,
    reason: 'the guide, which tells rules and forms and nothing of what is held',
  },
];

/** Whether all text in an element of a page is content. */
export function isContent(element: OpenElement, file: string): boolean {
  return CONTENT.some(({ matches, on }) => (on === undefined || on.test(file)) && matches(element));
}
