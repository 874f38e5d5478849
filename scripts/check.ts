import { relative, resolve, sep } from 'node:path';
import { Command, Option } from 'commander';
import type { Fault } from '../src/archive/finding.ts';
import { hasErrors, readEdition } from '../src/store/edition.ts';
import { contentFolder } from '../src/store/folder.ts';
import { FORMATS, type Format, reportFaults } from './report/report.ts';

const program = new Command('check')
  .description('Checks all content, or reports on the named files alone; exit code 1 when there are errors.')
  .argument('[files...]', 'content files to report on; all when none is named')
  .addOption(new Option('--format <format>', 'form of the report').choices(FORMATS).default('pretty'))
  .parse();
const { format } = program.opts<{ format: Format }>();

const folder = contentFolder();
const edition = readEdition(folder);
const named = program.args.map((path) => relative(resolve(folder), resolve(path)).split(sep).join('/'));
for (const [index, file] of named.entries()) {
  if (!edition.digests.has(file)) program.error(`${program.args[index]} is no content file of ${folder}.`);
}
const faults: readonly Fault[] =
  named.length === 0 ? edition.faults : edition.faults.filter(({ file }) => named.includes(file));
reportFaults(faults, folder, format);
process.exitCode = hasErrors({ faults }) ? 1 : 0;
