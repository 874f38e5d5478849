import { Command } from 'commander';
import { parseDate } from '../src/archive/edtf.ts';
import { MARKER, renderNoReview, renderReview } from '../src/review/markdown.ts';
import { reviewEditions, reviewOfNothing } from '../src/review/review.ts';
import { NoBase, readBase } from '../src/store/base.ts';
import { readEdition } from '../src/store/edition.ts';
import { contentFolder } from '../src/store/folder.ts';
import { readContent } from '../src/store/read.ts';
import { FileExists, writeNew } from '../src/store/write.ts';
import { GitHubRefused, gitHub } from './github/api.ts';
import { putComment } from './github/comment.ts';
import { NoEvent, readEvent, workflowRunEvent } from './github/event.ts';
import { NoBaseEdition, readBaseEdition } from './pull-request/base.ts';
import { changesSoftware, hasPreview, pullRequestOf } from './pull-request/concerned.ts';
import { readHandedOn } from './pull-request/handed-on.ts';

const program = new Command('pull-request').description('What the workflows of pull requests run.');

program
  .command('review')
  .description('Writes what the present work does to the archive, as JSON of the form src/review/schema.ts.')
  .requiredOption('--base <ref>', 'the commit, branch or tag that it would be merged into')
  .requiredOption('--out <file>', 'the file to write; there must be none yet')
  .option('--today <day>', 'the day of the review', new Date().toISOString().slice(0, 10))
  .action(writeReview);

program
  .command('comment')
  .description('Puts the review that a run handed on into the one comment on its pull request.')
  .requiredOption('--review <file>', 'the file that the run handed on; it may be missing')
  .action(comment);

async function writeReview(flags: { base: string; out: string; today: string }): Promise<void> {
  if (parseDate(flags.today)?.precision !== 'day')
    program.error(`--today is ${flags.today}; expected a day such as 2026-11-21.`);
  const folder = contentFolder();
  const base = readBaseEdition(folder, flags.base, flags.today);
  const { content: head } = readContent(folder);
  const { faults } = readEdition(folder, { today: flags.today, ...readBase(folder, flags.base) });
  const review =
    head === undefined
      ? reviewOfNothing(faults)
      : reviewEditions({ base, head: { content: head, faults }, year: flags.today.slice(0, 4) });
  await writeNew(flags.out, `${JSON.stringify(review)}\n`);
  console.log(`The review is in ${flags.out}.`);
}

async function comment(flags: { review: string }): Promise<void> {
  const event = readEvent(process.env.GITHUB_EVENT_PATH, workflowRunEvent);
  const github = gitHub();
  const number = await pullRequestOf(github, event);
  const { id, head_sha: commit, html_url: run } = event.workflow_run;
  if (number === undefined) {
    console.log(`No open pull request on main has ${commit} as its newest commit; there is nothing to say.`);
    return;
  }
  const provenance = {
    commit,
    run,
    preview: await hasPreview(github, id),
    software: await changesSoftware(github, number),
  };
  const review = readHandedOn(flags.review);
  if (review === undefined) console.log(`${flags.review} is missing or no review.`);
  const body = review === undefined ? renderNoReview(provenance) : renderReview(review, provenance);
  const done = await putComment(github, number, MARKER, body);
  console.log(`Pull request ${number}: the comment was ${done === 'unchanged' ? 'the same already' : done}.`);
}

/** What a person can mend is told without a stack trace. */
const EXPECTED = [FileExists, GitHubRefused, NoBase, NoBaseEdition, NoEvent];

try {
  await program.parseAsync();
} catch (error) {
  if (!EXPECTED.some((kind) => error instanceof kind)) throw error;
  program.error(error instanceof Error ? error.message : String(error));
}
