import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { Command } from 'commander';
import { parseDate } from '../src/archive/edtf.ts';
import { captureDigest, verifyQuotations } from '../src/ingest/verify.ts';
import { readEdition } from '../src/store/edition.ts';
import { contentFolder, isFile } from '../src/store/folder.ts';
import { recordVerification } from '../src/store/verification.ts';

const program: Command = new Command('verify')
  .description('Looks for each quotation of a record in a saved copy of its page and records what was found.')
  .argument('<capture>', 'the saved page, as plain text in UTF-8')
  .requiredOption('--record <id or file>', 'accession number or content file of the record')
  .option('--date <day>', 'the day the copy was saved, if known')
  .option('--dry-run', 'report only; write nothing')
  .parse();
const options = program.opts<{ record: string; date?: string; dryRun?: boolean }>();
const capturePath = program.args[0] ?? '';
if (!isFile(capturePath)) program.error(`There is no file at ${capturePath}.`);
if (options.date !== undefined && parseDate(options.date)?.precision !== 'day') {
  program.error(`--date is ${options.date}; expected a day such as 2026-11-21.`);
}

const folder = contentFolder();
const { archive } = readEdition(folder);
const named = relative(resolve(folder), resolve(options.record)).split(sep).join('/');
const entry =
  archive?.record(options.record) ??
  [...(archive?.records ?? []), ...(archive?.unpublished ?? [])].find(({ file }) => file === named);
if (entry === undefined)
  program.error(`There is no sound record ${options.record}; npm run check says what is wrong.`);

const bytes = readFileSync(capturePath);
const results = verifyQuotations(new TextDecoder().decode(bytes), entry.data.quotes ?? []);
for (const result of results) {
  console.log(`${result.found ? 'found     ' : 'NOT FOUND '} ${result.id}`);
  if (!result.found && result.nearest !== undefined)
    console.log(`           nearest passage: ${result.nearest}`);
}
const verified = results.filter(({ found }) => found).map(({ id }) => id);
console.log(`${verified.length} of ${results.length} quotations found in the capture.`);
if (options.dryRun !== true && verified.length > 0) {
  const capture = {
    ...(options.date === undefined ? {} : { date: options.date }),
    sha256: captureDigest(bytes),
  };
  const changed = await recordVerification(join(folder, entry.file), capture, verified);
  console.log(changed ? `Recorded in ${entry.file}.` : 'The record says so already.');
}
process.exitCode = verified.length === results.length ? 0 : 1;
