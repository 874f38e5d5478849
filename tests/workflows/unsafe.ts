import type { Workflow } from './workflow.ts';

const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
/** Contexts whose values a stranger can choose; `github.event` holds titles, bodies and branch names. */
const STRANGERS = /\$\{\{[^}]*\b(?:github\.(?:event\b|head_ref|ref_name)|inputs\.|steps\.|needs\.)/;

/**
 * What a workflow does that none of this project may do, one sentence each; nothing when it is safe.
 * @param text the file as written: comments are no data.
 * @param scripts the commands of package.json.
 */
export function unsafe(workflow: Workflow, text: string, scripts: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  if (workflow.permissions === undefined) problems.push('no permissions at the top: the default may write');
  else if (Object.values(workflow.permissions).includes('write'))
    problems.push('every job may write; give the right to the job that needs it');
  if ('pull_request_target' in workflow.on)
    problems.push('pull_request_target runs with the rights of main on what a stranger sent');
  for (const [line] of text.matchAll(/^.*\buses:.*$/gm)) {
    if (!/ # v\d+\.\d+\.\d+$/.test(line)) problems.push(`“${line.trim()}” does not say which version it is`);
  }
  for (const [name, job] of Object.entries(workflow.jobs)) {
    if (job['timeout-minutes'] === undefined) problems.push(`${name} has no timeout`);
    const rights = Object.values(job.permissions ?? {});
    if ('pull_request' in workflow.on && rights.includes('write'))
      problems.push(`${name} may write and runs the code of pull requests`);
    for (const { uses, run, with: given } of job.steps) {
      if (uses !== undefined) {
        if (!PINNED.test(uses)) problems.push(`${uses} is not pinned to a commit`);
        if (uses.startsWith('actions/checkout@') && typeof given?.['persist-credentials'] !== 'boolean')
          problems.push(`${name} does not say whether the token stays in the checkout`);
        if (
          /github\.(?:head_ref|event\.pull_request\.head|event\.workflow_run\.head)/.test(String(given?.ref))
        )
          if (rights.includes('write'))
            problems.push(`${name} may write and checks out what a stranger sent`);
      }
      if (run === undefined) continue;
      if (STRANGERS.test(run)) problems.push(`“${run}” takes a stranger's words into a shell`);
      for (const [, command = ''] of run.matchAll(/\bnpm run ([\w:-]+)/g)) {
        if (!scripts.has(command)) problems.push(`there is no npm run ${command}`);
      }
      if (rights.includes('write') && /\bnpm ci\b(?!.*--ignore-scripts)/.test(run))
        problems.push(`${name} may write and runs the install scripts of packages`);
    }
  }
  return problems;
}
