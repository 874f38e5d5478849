import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { isFilledIn, readAnswers } from '../src/issue-form/answers.ts';
import { type Form, readForm } from '../src/issue-form/form.ts';
import { comment, MARKER } from '../src/issue-form/said.ts';
import { contentFolder } from '../src/store/folder.ts';
import { FileExists } from '../src/store/write.ts';
import { GitHubRefused, gitHub } from './github/api.ts';
import { putComment } from './github/comment.ts';
import { issueEvent, NoEvent, readEvent } from './github/event.ts';
import { takeMistake } from './issue-form/mistake.ts';
import type { Issue, Outcome } from './issue-form/outcome.ts';
import { BranchExists, propose } from './issue-form/propose.ts';
import { takeSuggestion } from './issue-form/suggestion.ts';

new Command('issue-form')
  .description(
    'Turns an accepted issue form into a draft: what the workflow of issues runs. The event is in GITHUB_EVENT_PATH.',
  )
  .parse();

/** The label by which an editor accepts a form; only people with triage rights can add it. */
const ACCEPTED = 'accepted';

function formIn(file: string): Form {
  return readForm(readFileSync(join('.github/ISSUE_TEMPLATE', file), 'utf8'));
}

async function outcomeOf(issue: Issue): Promise<Outcome> {
  const forms = {
    suggestion: formIn('suggest-an-article.yml'),
    mistake: formIn('report-a-mistake.yml'),
  };
  const kind = isFilledIn(forms.suggestion, issue.body) ? 'suggestion' : 'mistake';
  if (kind === 'mistake' && !isFilledIn(forms.mistake, issue.body))
    return {
      comment: comment('This issue was not written with one of the forms; there is nothing to draft.'),
    };
  const read = readAnswers(forms[kind], issue.body);
  if ('problems' in read) {
    const list = read.problems.map((problem) => `- ${problem}`).join('\n');
    return { comment: comment('The form cannot be read:', list, 'Mend it and add the label again.') };
  }
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository = '' } =
    process.env;
  return kind === 'suggestion'
    ? takeSuggestion(read.answers, contentFolder(), issue)
    : takeMistake(read.answers, contentFolder(), issue, `${server}/${repository}`);
}

async function run(): Promise<void> {
  const { issue, label } = readEvent(process.env.GITHUB_EVENT_PATH, issueEvent);
  if (label.name !== ACCEPTED) {
    console.log(`The label ${JSON.stringify(label.name)} accepts nothing.`);
    return;
  }
  const github = gitHub();
  const day = issue.updated_at.slice(0, 10);
  const outcome = await outcomeOf({ number: issue.number, body: issue.body ?? '', day });
  const say = (text: string) => putComment(github, issue.number, MARKER, text);
  if (outcome.change === undefined) {
    await say(outcome.comment);
    console.log(`Issue ${issue.number}: nothing was drafted; the comment says why.`);
    return;
  }
  try {
    const number = await propose(github, outcome.change);
    await say(`${outcome.comment} See #${number}.`);
    console.log(`Issue ${issue.number}: pull request ${number} drafts ${outcome.change.path}.`);
  } catch (error) {
    if (!(error instanceof BranchExists)) throw error;
    await say(comment(`${error.message} Delete it to have the draft made anew.`));
    console.log(error.message);
  }
}

/** What a person can mend is told without a stack trace. */
const EXPECTED = [FileExists, GitHubRefused, NoEvent];

try {
  await run();
} catch (error) {
  if (!EXPECTED.some((kind) => error instanceof kind)) throw error;
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
