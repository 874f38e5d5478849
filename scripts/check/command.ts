import { join, relative, resolve, sep } from 'node:path';
import { Command, Option } from 'commander';
import { parseDate } from '../../src/archive/edtf.ts';
import type { Fault } from '../../src/archive/finding.ts';
import type { Circumstances } from '../../src/archive/rules/rule.ts';
import { NoBase, readBase } from '../../src/store/base.ts';
import { hasErrors, readEdition } from '../../src/store/edition.ts';
import { contentFolder, isFile } from '../../src/store/folder.ts';
import { mendContent } from '../../src/store/mend-content.ts';
import { FORMATS, type Format, reportFaults, rulePages } from '../report/report.ts';

interface Flags {
  readonly format: Format;
  readonly fix?: boolean;
  readonly base?: string;
  readonly today: string;
}

const program: Command = new Command('check')
  .description('Checks all content, or reports on the named files alone; exit code 1 when there are errors.')
  .argument('[files...]', 'content files to report on; all when none is named')
  .addOption(new Option('--format <format>', 'form of the report').choices(FORMATS).default('pretty'))
  .option('--fix', 'mend what needs no judgement, and say what was done')
  .option(
    '--base <ref>',
    'compare with the records as they were at this commit, branch or tag: nothing published changes silently',
  )
  .option(
    '--today <day>',
    'the day of the check, for dates in the future',
    new Date().toISOString().slice(0, 10),
  )
  .parse();
const flags = program.opts<Flags>();
if (parseDate(flags.today)?.precision !== 'day')
  program.error(`--today is ${flags.today}; expected a day such as 2026-11-21.`);

const folder = contentFolder();
const named = new Set(
  program.args.map((path) => relative(resolve(folder), resolve(path)).split(sep).join('/')),
);
/** A few records can be judged without reading all others whole; an entity is judged by all that name it. */
const only =
  [...named].every((file) => /^(?:articles|statements)\//.test(file)) && named.size > 0 ? named : undefined;
const concerns = (file: string) => named.size === 0 || named.has(file);

for (const [index, file] of [...named].entries()) {
  if (!isFile(join(folder, file)) || file.startsWith('..'))
    program.error(`${program.args[index]} is no content file of ${folder}.`);
}

try {
  const given: Circumstances = {
    today: flags.today,
    ...(flags.base === undefined ? {} : readBase(folder, flags.base)),
  };
  const { edition, mended } =
    flags.fix === true
      ? await mendContent(folder, given, concerns, only)
      : { edition: readEdition(folder, given, only), mended: [] };
  const faults: readonly Fault[] = edition.faults.filter(({ file }) => concerns(file));
  reportFaults({ faults, mended, folder, rulePages: rulePages(edition.archive?.site) }, flags.format);
  process.exitCode = hasErrors({ faults }) ? 1 : 0;
} catch (error) {
  if (!(error instanceof NoBase)) throw error;
  program.error(error.message);
}
