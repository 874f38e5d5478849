import { Command } from 'commander';
import { parseDate } from '../src/archive/edtf.ts';
import { accession } from '../src/store/accession.ts';
import { hasErrors, readEdition } from '../src/store/edition.ts';
import { contentFolder } from '../src/store/folder.ts';
import { reportFaults, rulePages } from './report/report.ts';

const program = new Command('accession')
  .description('Gives accession numbers to published records that have none and extends the ledger.')
  .option('--date <day>', 'day of entry', new Date().toISOString().slice(0, 10))
  .parse();
const { date } = program.opts<{ date: string }>();
if (parseDate(date)?.precision !== 'day')
  program.error(`--date is ${date}; expected a day such as 2026-11-21.`);

const folder = contentFolder();
const edition = readEdition(folder);
if (hasErrors(edition)) {
  const faults = edition.faults.filter(({ severity }) => severity === 'error');
  reportFaults({ faults, folder, rulePages: rulePages(edition.archive?.site) });
  console.error('\nNo number was given: mend these first.');
  process.exit(1);
}
try {
  const { numbered, addresses } = await accession(folder, date);
  const [first, last] = [numbered[0], numbered.at(-1)];
  console.log(
    first === undefined || last === undefined
      ? 'No record was waiting for a number.'
      : `${numbered.length} ${numbered.length === 1 ? 'record' : 'records'} numbered, ${first.id} to ${last.id}.`,
  );
  console.log(`The ledger gained ${addresses.length} ${addresses.length === 1 ? 'address' : 'addresses'}.`);
} catch (error) {
  program.error(error instanceof Error ? error.message : String(error));
}
