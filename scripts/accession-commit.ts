import { appendFileSync } from 'node:fs';
import { Command } from 'commander';
import { parseDate } from '../src/archive/edtf.ts';
import { contentFolder } from '../src/store/folder.ts';
import { CannotPublish, commitAccession } from './publish/accession-commit.ts';

const program = new Command('accession-commit')
  .description(
    'Gives numbers to the newest records of a branch, commits and pushes them; what the workflow on main runs.',
  )
  .requiredOption('--branch <name>', 'the branch to extend')
  .option('--date <day>', 'day of entry', new Date().toISOString().slice(0, 10))
  .parse();
const { branch, date } = program.opts<{ branch: string; date: string }>();
if (parseDate(date)?.precision !== 'day')
  program.error(`--date is ${date}; expected a day such as 2026-11-21.`);

try {
  const { commit, said } = commitAccession({ branch, date, content: contentFolder() });
  console.log(said);
  if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `commit=${commit}\n`);
} catch (error) {
  if (!(error instanceof CannotPublish)) throw error;
  program.error(error.message);
}
