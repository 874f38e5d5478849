import { codeSpan } from '../github/literal.ts';
import { counted, headline } from './headline.ts';
import type { Review } from './schema.ts';

/** What is known of a review from GitHub itself, not from the run of the pull request. */
export interface Provenance {
  /** Commit that was checked, 40 hexadecimal digits. */
  readonly commit: string;
  /** Page of the run, where its artefacts are. */
  readonly run: string;
  /** Whether the run left a preview. */
  readonly preview: boolean;
  /** Whether the pull request changes the software too, which then made its own review. */
  readonly software: boolean;
}

/** The first words of the comment, by which it is found again. */
export const MARKER = '<!-- archive-review -->';

interface Some<Item> {
  readonly total: number;
  readonly first: readonly Item[];
}

/**
 * The review as a comment in GitHub's Markdown. Every word that comes from the pull request stands in code spans,
 * where it is neither markup nor link nor mention.
 */
export function renderReview(review: Review, provenance: Provenance): string {
  const lengths = [25, 5, 0].map((length) => render(review, provenance, length));
  return lengths.find((text) => text.length <= LONGEST) ?? lengths.at(-1) ?? MARKER;
}

/** GitHub refuses comments of more than 65,536 characters. */
const LONGEST = 60_000;

/** @param length the most lines of each list. */
function render(review: Review, provenance: Provenance, length: number): string {
  const list = listOf(length);
  const { records, entities, quotations, pages, ledger, redirects } = review;
  const expected = records.added.first.some((record) => record.expected);
  const sections = [
    MARKER,
    '### What this pull request does to the archive',
    headline(review),
    faultList(review.faults),
    details('Records', [
      list('added', records.added, ({ address, title }) => `${codeSpan(address)} ${codeSpan(title)}`),
      list(
        'changed',
        records.changed,
        ({ address, title, fields, corrections }) =>
          `${codeSpan(address)} ${codeSpan(title)}: ${fields.map((field) => codeSpan(field, 40)).join(', ')}${
            corrections > 0 ? `; ${counted(corrections, 'dated correction')}` : ''
          }`,
      ),
      list('withdrawn', records.withdrawn, ({ address, title }) => `${codeSpan(address)} ${codeSpan(title)}`),
      list('**gone**', records.gone, ({ address, title }) => `${codeSpan(address)} ${codeSpan(title)}`),
      list('added as drafts', records.drafts, ({ file, title }) => `${codeSpan(file)} ${codeSpan(title)}`),
    ]),
    details('Quotations', [
      list(
        'added',
        quotations.added,
        ({ address, words }) => `${codeSpan(address)}: ${counted(words, 'word')}`,
      ),
      list('changed', quotations.changed, ({ address }) => codeSpan(address)),
      list('taken back', quotations.gone, ({ address }) => codeSpan(address)),
    ]),
    details('Organisations, policies, people, sources', [
      list('added', entities.added, ({ address, name }) => `${codeSpan(address)} ${codeSpan(name)}`),
      list('changed', entities.changed, ({ address, name }) => `${codeSpan(address)} ${codeSpan(name)}`),
      list('**gone**', entities.gone, ({ address, name }) => `${codeSpan(address)} ${codeSpan(name)}`),
    ]),
    details('Pages', [
      list('new', pages.added, (address) => codeSpan(address)),
      list('changed', pages.touched, (address) => codeSpan(address)),
      list('moved', redirects, ({ from, to }) => `${codeSpan(from)} leads to ${codeSpan(to)}`),
    ]),
    details('Ledger', [list('new', ledger, (address) => codeSpan(address))]),
    expected ? '_The numbers of new records are supposed; they are given after the merge._' : '',
    footer(provenance),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** The comment when a run ended before it could make a review. */
export function renderNoReview({ commit, run }: Provenance): string {
  return [
    MARKER,
    '### What this pull request does to the archive',
    `That could not be established: the checks of ${codeSpan(commit.slice(0, 10))} ended too early. [The run](${run}) says why.`,
    '',
  ].join('\n\n');
}

function faultList({ errors, warnings, known, first }: Review['faults']): string {
  const older = known === 0 ? '' : ` (Main has ${counted(known, 'fault')} of its own.)`;
  if (errors + warnings === 0) return `No ${known === 0 ? '' : 'new '}faults.${older}`;
  const shown = first.slice(0, 10).map(({ file, line, column, severity, rule, message }) => {
    const place = codeSpan(`${file}:${line}:${column}`);
    return `- ${severity} ${codeSpan(rule, 60)} at ${place}: ${codeSpan(message, 300)}`;
  });
  const more = errors + warnings - shown.length;
  return [
    `**${[counted(errors, 'error'), counted(warnings, 'warning')].filter((part) => !part.startsWith('0 ')).join(' and ')}**${older}`,
    '',
    ...shown,
    ...(more > 0 ? [`- and ${more} more; the run names them all`] : []),
  ].join('\n');
}

/** A renderer of lists of so many lines at most. */
function listOf(length: number) {
  return <Item>(what: string, { total, first }: Some<Item>, show: (item: Item) => string): string => {
    if (total === 0) return '';
    const shown = first.slice(0, length).map((item) => `- ${show(item)}`);
    const more = total - shown.length;
    return [`${total} ${what}:`, '', ...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
  };
}

function details(title: string, lists: readonly string[]): string {
  const filled = lists.filter((entry) => entry !== '');
  if (filled.length === 0) return '';
  return `<details><summary>${title}</summary>\n\n${filled.join('\n\n')}\n\n</details>`;
}

function footer({ commit, run, preview, software }: Provenance): string {
  const lines = [
    `Made from ${codeSpan(commit.slice(0, 10))} by [this run](${run}).`,
    preview
      ? 'Its artefact `preview` is the built archive: unpack it and serve the folder from the root of any web server.'
      : '',
    software
      ? '**The pull request changes the software as well, and so made this summary itself: trust the diff, not the summary.**'
      : '',
  ];
  return lines.filter((line) => line !== '').join(' ');
}
