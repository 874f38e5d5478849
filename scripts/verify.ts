import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { Command } from 'commander';
import { canonicalUrl } from '../src/archive/canonical-url.ts';
import { parseDate } from '../src/archive/edtf.ts';
import { CannotRead } from '../src/ingest/page/cannot-read.ts';
import { NORMALISATION } from '../src/ingest/verify/fold.ts';
import { captureDigest, verifyQuotations } from '../src/ingest/verify/verify.ts';
import { type Capture, readCapture } from '../src/ingest/verify/verify-capture.ts';
import {
  reportQuotations,
  type VerificationReport,
  verificationText,
} from '../src/ingest/verify/verify-report.ts';
import { readEdition } from '../src/store/edition.ts';
import { contentFolder, isFile } from '../src/store/folder.ts';
import { recordVerification } from '../src/store/verification.ts';

interface Flags {
  readonly record: string;
  readonly date?: string;
  readonly archived?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const program: Command = new Command('verify')
  .description('Looks for each quotation of a record in a saved copy of its page and records what was found.')
  .argument('<capture>', 'the saved page: HTML or plain text')
  .requiredOption('--record <record>', 'accession number, content file or address of the record')
  .option('--date <day>', 'the day the copy was saved, if known')
  .option('--archived <address>', 'address of a public web archive’s copy')
  .option('--dry-run', 'report only; write nothing')
  .option('--json', 'the report as JSON (see VerificationReport in src/ingest/verify/verify-report.ts)')
  .addHelpText(
    'after',
    `\nFound is what stands in the capture character for character, under these rules alone:\n${NORMALISATION.map((rule) => `  - ${rule}`).join('\n')}\n\nExit code 1 when a quotation is not found.`,
  )
  .parse();
const flags = program.opts<Flags>();
const [capturePath = ''] = program.args;
if (!isFile(capturePath)) program.error(`There is no file at ${capturePath}.`);
if (flags.date !== undefined && parseDate(flags.date)?.precision !== 'day')
  program.error(`--date is ${flags.date}; expected a day such as 2026-11-21.`);
if (flags.archived !== undefined && canonicalUrl(flags.archived) === undefined)
  program.error(`--archived is ${flags.archived}; expected an address that begins with https://.`);

const folder = contentFolder();
const { archive } = readEdition(folder);
const records = [...(archive?.records ?? []), ...(archive?.unpublished ?? [])];
const fileOf = (path: string) => relative(resolve(folder), resolve(path)).split(sep).join('/');
const address = canonicalUrl(flags.record);
const entries = records.filter(
  ({ file, data }) =>
    data.id === flags.record ||
    file === flags.record ||
    file === fileOf(flags.record) ||
    (address !== undefined && data.url !== undefined && canonicalUrl(data.url) === address),
);
const [entry, other] = entries;
if (entry === undefined)
  program.error(`There is no sound record ${flags.record}; npm run check says what is wrong.`);
if (other !== undefined)
  program.error(
    `${flags.record} is ${entries.map(({ file }) => file).join(' and ')}; name one of the files.`,
  );

const bytes = readFileSync(capturePath);
const capture = captureOf(bytes);
const sha256 = captureDigest(bytes);
const verifications = verifyQuotations(capture.text, entry.data.quotes ?? []);
const verified = verifications.filter(({ found }) => found).map(({ id }) => id);
const before = entry.data.capture;
const same = before?.sha256 === sha256;
const notes: string[] = [...capture.warnings];

/** What the record says already of the same copy stays; what it says of another copy is that copy's. */
const date = flags.date ?? (same ? before.date : undefined);
const archived = flags.archived ?? before?.archived;
const recorded = {
  capture: {
    ...(date === undefined ? {} : { date }),
    sha256,
    ...(archived === undefined ? {} : { archived }),
  },
  verified,
};
const changed = flags.dryRun === true ? false : await write();
const report: VerificationReport = {
  file: entry.file,
  id: entry.data.id ?? null,
  sha256,
  format: capture.html ? 'html' : 'text',
  found: verified.length,
  quotations: reportQuotations(verifications, capture),
  recorded: changed,
  notes,
};
const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
console.log(flags.json === true ? JSON.stringify(report, null, 2) : verificationText(report, colour));
process.exitCode = verified.length === verifications.length ? 0 : 1;

function captureOf(saved: Uint8Array): Capture {
  try {
    return readCapture(saved);
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error;
    return program.error(`${capturePath} cannot be read. ${error.message}`);
  }
}

/** A copy in which nothing was found is none of this page's, unless the record names it. */
async function write(): Promise<boolean> {
  if (entry === undefined || (verified.length === 0 && !same)) {
    notes.push('Nothing was recorded.');
    return false;
  }
  try {
    const done = await recordVerification(join(folder, entry.file), recorded);
    if (done && before !== undefined && !same)
      notes.push(
        `It takes the place of another capture (SHA-256 ${before.sha256}) and its verified quotations.`,
      );
    notes.push(done ? `Recorded in ${entry.file}.` : 'The record says so already.');
    return done;
  } catch (error) {
    return program.error(error instanceof Error ? error.message : String(error));
  }
}
