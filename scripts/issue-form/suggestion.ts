import { join } from 'node:path';
import { canonicalUrl } from '../../src/archive/canonical-url.ts';
import { type Existing, takeIn } from '../../src/import/existing.ts';
import type { HeldRecord } from '../../src/import/held.ts';
import { matchersOf } from '../../src/import/reference/draft.ts';
import { titleIndex } from '../../src/import/reference/duplicate.ts';
import type { Answers } from '../../src/issue-form/answers.ts';
import { comment, proposalText, SUGGESTION_DECISIONS } from '../../src/issue-form/said.ts';
import { draftSuggestion, type SuggestedDraft } from '../../src/issue-form/suggestion.ts';
import { readEdition } from '../../src/store/edition.ts';
import { listFiles, readText } from '../../src/store/folder.ts';
import { writeNew } from '../../src/store/write.ts';
import { CONTENT, type Issue, type Outcome } from './outcome.ts';

/** Writes the draft of a suggestion into the content folder, unless the archive has the page already. */
export async function takeSuggestion(answers: Answers, folder: string, issue: Issue): Promise<Outcome> {
  const existing = takeIn(
    new Map(listFiles(folder).map((file) => [file, readText(join(folder, file)) ?? ''])),
  );
  const draft = draftSuggestion(answers, matchersOf(existing.entities));
  if (typeof draft === 'string') return { comment: comment(`No draft was made. ${draft}`) };
  const held = heldOf(draft);
  const same = existing.records.find(({ address }) => address !== undefined && address === held.address);
  if (same !== undefined) {
    return { comment: comment(`No draft was made: the archive has this page already, ${said(same)}.`) };
  }
  const similar = titleIndex(existing.records).duplicateOf(held);
  const path = freePath(draft.path, existing, issue);
  await writeNew(join(folder, path), draft.text);
  const faults = readEdition(folder, { today: issue.day }).faults.filter(({ file }) => file === path);
  const body = proposalText({
    issue: issue.number,
    done: 'A draft record of the page that a reader suggests.',
    leftOut: draft.leftOut,
    faults,
    decisions: [
      ...(similar === undefined ? [] : [`Not the same as ${said(similar.record)}, which is much like it`]),
      ...SUGGESTION_DECISIONS,
    ],
    form: issue.body,
  });
  return {
    change: {
      branch: `issue-${issue.number}`,
      path: `${CONTENT}/${path}`,
      text: draft.text,
      before: undefined,
      title: `Draft of the article suggested in issue ${issue.number}`,
      body,
    },
    comment: comment(
      'Thank you. A draft has been made of this suggestion; an editor now compares it with the page.',
    ),
  };
}

function heldOf({ path, record }: SuggestedDraft): HeldRecord {
  const { title, date, source, url } = record;
  return { place: path, title, date, source, address: canonicalUrl(url ?? '') };
}

/** A record of the archive by its number, or by its file when it has none yet; words of our own alone. */
function said({ number, place }: HeldRecord): string {
  return number === undefined ? `\`${place}\`` : `record \`${number}\``;
}

function freePath(path: string, { files }: Existing, { number }: Issue): string {
  return files.has(path) ? path.replace(/\.mdx$/, `-issue-${number}.mdx`) : path;
}
