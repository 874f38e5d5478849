import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { canonicalUrl } from '../src/archive/canonical-url.ts';
import { parseDate } from '../src/archive/edtf.ts';
import { analyse } from '../src/ingest/analyse.ts';
import { knowledgeOf } from '../src/ingest/archive-knowledge.ts';
import { draftRecord } from '../src/ingest/draft.ts';
import { NO_KNOWLEDGE } from '../src/ingest/knowledge.ts';
import { CannotRead } from '../src/ingest/page/cannot-read.ts';
import type { Page } from '../src/ingest/page/page.ts';
import { readPage } from '../src/ingest/page/read-page.ts';
import { ingestReport } from '../src/ingest/report.ts';
import { readEdition } from '../src/store/edition.ts';
import { contentFolder, isFile } from '../src/store/folder.ts';
import { FileExists, writeNew } from '../src/store/write.ts';

interface Flags {
  readonly json?: boolean;
  readonly url?: string;
  readonly source?: string;
  readonly date?: string;
  readonly statement?: boolean;
  readonly dryRun?: boolean;
}

const program: Command = new Command('ingest')
  .description(
    'A draft record from a saved page or plain text, with what it is unsure of. No prose of the page goes into it.',
  )
  .argument('<page>', 'the saved page, HTML or plain text; - reads standard input')
  .option('--json', 'print the whole analysis; write nothing')
  .option('--url <address>', 'address of the page, when the saved copy does not say it')
  .option('--source <id>', 'who published it: id of a source of the archive')
  .option('--date <date>', 'date of the page as far as it is known: 2021-05-17, 2021-05, 2021-10~')
  .option('--statement', 'it is a statement itself (letter, press release, speech), not an article about one')
  .option('--dry-run', 'print the draft; write nothing')
  .parse();
const flags = program.opts<Flags>();
const [path = ''] = program.args;

if (flags.date !== undefined && parseDate(flags.date) === null)
  program.error(`--date is ${flags.date}; expected a date such as 2021-05-17, 2021-05, 2021 or 2021-10~.`);
if (flags.url !== undefined && canonicalUrl(flags.url) === undefined)
  program.error(`--url is ${flags.url}; expected an address that begins with https:// or http://.`);

const page = readSaved();
const folder = contentFolder();
const { archive } = readEdition(folder);
if (archive === undefined && flags.json !== true)
  program.error(`There is no archive at ${folder}; npm run check says what is wrong.`);
const knowledge = archive === undefined ? NO_KNOWLEDGE : knowledgeOf(archive);
if (flags.source !== undefined && !knowledge.sources.some(({ id }) => id === flags.source))
  program.error(`The archive has no source ${flags.source}. Add it first: npm run new -- source`);
const found = analyse(page, knowledge);
const analysis = { ...found, source: flags.source ?? found.source, date: flags.date ?? found.date };

if (flags.json === true) console.log(JSON.stringify(analysis, null, 2));
else await writeDraft();

function readSaved(): Page {
  const isInput = path === '-';
  if (!isInput && !isFile(path)) program.error(`There is no file at ${path}.`);
  try {
    const saved = readPage(readFileSync(isInput ? 0 : path), { url: flags.url });
    if (!/[\p{L}\p{N}]/u.test(saved.text))
      program.error(`There are no words in ${isInput ? 'the input' : path}.`);
    return saved;
  } catch (error) {
    if (error instanceof CannotRead) program.error(error.message);
    throw error;
  }
}

async function writeDraft(): Promise<void> {
  const there = recordOf(analysis.url);
  if (there !== undefined) program.error(`The archive has this page already: ${there}.`);
  const draft = draftRecord(analysis, knowledge, {
    kind: flags.statement === true ? 'statement' : 'article',
    text: page.text,
  });
  if (flags.dryRun === true) process.stdout.write(`${draft.text}\n`);
  else {
    try {
      await writeNew(join(folder, draft.path), draft.text);
    } catch (error) {
      if (!(error instanceof FileExists)) throw error;
      program.error(`${error.message} Nothing was written; move that file or say --date.`);
    }
  }
  process.stdout.write(
    ingestReport(
      analysis,
      draft,
      flags.dryRun === true ? undefined : join(folder, draft.path),
      unknownSource(),
    ),
  );
}

/** Who published the page, when the archive has no such source. */
function unknownSource(): string | undefined {
  const { source } = analysis;
  return source === null || knowledge.sources.some(({ id }) => id === source) ? undefined : source;
}

/** The address, or for a draft the file, of the record of a page. */
function recordOf(url: string | null): string | undefined {
  const wanted = url === null ? undefined : canonicalUrl(url);
  if (wanted === undefined || archive === undefined) return undefined;
  const is = (address: string | undefined) => address !== undefined && canonicalUrl(address) === wanted;
  const published = [...archive.records, ...archive.withdrawn].find(({ data }) => is(data.url));
  if (published !== undefined) return `${published.address} (${published.file})`;
  return archive.unpublished.find(({ data }) => is(data.url))?.file;
}
