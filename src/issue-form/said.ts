import type { Fault } from '../archive/finding.ts';
import { codeBlock, codeSpan } from '../github/literal.ts';
import type { LeftOut } from './left-out.ts';

/** The first words of the comment on an issue, by which it is found again. */
export const MARKER = '<!-- archive-issue-form -->';

/** A comment on an issue. */
export function comment(...paragraphs: readonly string[]): string {
  return [MARKER, ...paragraphs].join('\n\n');
}

/** A draft pull request for the editors. Everything that the reader wrote stands in code. */
export interface Proposal {
  readonly issue: number;
  /** What was done, one sentence. */
  readonly done: string;
  readonly leftOut: readonly LeftOut[];
  readonly faults: readonly Fault[];
  /** What the reviewer has to do, one a line. */
  readonly decisions: readonly string[];
  /** The issue as the reader wrote it. */
  readonly form: string;
}

/** The text of a draft pull request. */
export function proposalText({ issue, done, leftOut, faults, decisions, form }: Proposal): string {
  const sections = [
    `From issue #${issue}. ${done} Nothing in it has been compared with the page.`,
    decisions.map((decision) => `- [ ] ${decision}`).join('\n'),
    leftOut.length === 0
      ? ''
      : [
          'Not taken over as it was written:',
          '',
          ...leftOut.map(
            ({ words, why }) =>
              `- ${codeSpan(words, 300)}${why === undefined ? '' : `: ${codeSpan(why, 300)}`}`,
          ),
        ].join('\n'),
    faults.length === 0
      ? ''
      : [
          'What the check has to say of the file:',
          '',
          ...faults
            .slice(0, 20)
            .map(
              ({ severity, rule, place, message }) =>
                `- ${severity} ${codeSpan(rule, 60)} in line ${place.line}: ${codeSpan(message, 300)}`,
            ),
        ].join('\n'),
    'The checks run when the pull request is marked ready for review, or when a commit is added to it.',
    `<details><summary>The form as it was filled in</summary>\n\n${codeBlock(form, 20_000)}\n\n</details>`,
    `Closes #${issue}`,
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** What the reviewer of a suggestion decides. */
export const SUGGESTION_DECISIONS = [
  'In scope, and not here already under another address',
  'Title, byline, date and source compared with the page',
  'Each quotation compared with the page, or found by `npm run verify`',
  'Abstract written, in our own words',
  '`status: published`, if it is to be',
] as const;

/** What the reviewer of a correction decides. */
export const CORRECTION_DECISIONS = [
  'The reader is right: the new value was compared with the page',
  'The entry under `corrections` says to readers what changed, and why',
] as const;
