import { join } from 'node:path';
import { Command, Option } from 'commander';
import { askDraft } from '../src/drafting/ask/ask-draft.ts';
import { askKind } from '../src/drafting/ask/ask-kind.ts';
import { confirmFiles } from '../src/drafting/ask/confirm-files.ts';
import { Cancelled } from '../src/drafting/ask/streams.ts';
import { finish } from '../src/drafting/finish.ts';
import { flagTexts } from '../src/drafting/flag-text.ts';
import { holdingsOf } from '../src/drafting/holdings.ts';
import { DRAFT_KINDS, type DraftKind, isDraftKind } from '../src/drafting/kind.ts';
import { nextSteps } from '../src/drafting/next-steps.ts';
import { type Problem, sayProblem } from '../src/drafting/problem.ts';
import { readFlags } from '../src/drafting/read-flags.ts';
import { takeIn } from '../src/import/existing.ts';
import { contentFolder, isFolder, listFiles, readText } from '../src/store/folder.ts';
import { FileExists, writeNew } from '../src/store/write.ts';

interface Settings {
  readonly kind?: DraftKind;
  readonly create: boolean;
  readonly sourceType?: string;
  readonly allowSimilar: boolean;
  readonly json: boolean;
}

/** What happens when somebody leaves off with Ctrl-C: 128 and the number of the signal, as shells have it. */
const INTERRUPTED = 130;

const collect = (value: string, before: readonly string[] = []) => [...before, value];
const flags = flagTexts().map(({ flag, text }) => new Option(`--${flag} <…>`, text).argParser(collect));
const kinds = Object.keys(DRAFT_KINDS);

const program: Command = new Command('new')
  .description(
    'Begins a record, or adds an organisation, policy, person or source. On a terminal it asks for what the flags do not say.',
  )
  .argument('[kind]', `what to add: ${kinds.join(', ')}`)
  .addOption(new Option('--kind <kind>', 'what to add, as a flag').choices(kinds))
  .option('--create', 'add what a record names and the archive does not have', false)
  .option('--source-type <type>', 'what kind of source one is that --create adds')
  .option('--allow-similar', 'take a record although the archive has one of the same title', false)
  .option('--json', 'report as JSON, and ask nothing', false);
for (const flag of flags) program.addOption(flag);
program.parse();

const { kind: flagged, create, sourceType, allowSimilar, json } = program.opts<Settings>();
const isTerminal = process.stdin.isTTY && process.stdout.isTTY && !json;
const folder = contentFolder();

function refuse(problems: readonly Problem[]): void {
  if (json) console.log(JSON.stringify({ files: [], problems }, undefined, 2));
  else console.error(`${problems.map(sayProblem).join('\n\n')}\n\nNothing was written.`);
  process.exitCode = 1;
}

async function add(): Promise<void> {
  if (!isFolder(folder)) program.error(`There is no content folder at ${folder}.`);
  const kind = kindGiven() ?? (isTerminal ? await askKind({}) : undefined);
  if (kind === undefined) {
    const problem = { flag: '--kind', message: 'It is missing.', expected: `one of ${kinds.join(', ')}` };
    return refuse([problem]);
  }
  const files = new Map(listFiles(folder).map((path) => [path, readText(join(folder, path)) ?? '']));
  const values = Object.fromEntries(
    flags.map((flag) => [flag.name(), program.getOptionValue(flag.attributeName()) ?? []]),
  );
  const begun = readFlags(kind, values, holdingsOf(takeIn(files), folder), { create, sourceType });
  const problems = [...begun.problems, ...begun.lacking];
  const asks = isTerminal && begun.problems.length === 0 && begun.lacking.length > 0;
  if (!asks && problems.length > 0) return refuse(problems);
  const draft = asks ? await askDraft(kind, begun, {}) : begun;
  const finished = finish(kind, draft, allowSimilar || asks);
  if ('problems' in finished) return refuse(finished.problems);
  if (asks) await confirmFiles(finished.files, {});
  for (const { path, text } of finished.files) await writeNew(join(folder, path), text);
  const written = finished.files.map(({ path }) => join(folder, path));
  const next = nextSteps(kind, draft.given, written);
  if (json) console.log(JSON.stringify({ files: written, notes: finished.notes, next }, undefined, 2));
  else {
    for (const note of finished.notes) console.log(note);
    for (const path of written) console.log(`Written: ${path}`);
    console.log(`\nWhat is left to do:\n${next.map((step) => `  - ${step}`).join('\n')}`);
  }
}

/** The kind, by its place or by its flag. */
function kindGiven(): DraftKind | undefined {
  const [words] = program.args;
  if (words === undefined) return flagged;
  if (!isDraftKind(words) || (flagged !== undefined && flagged !== words)) {
    program.error(
      `“${words}” is ${isDraftKind(words) ? `not ${flagged}` : 'no kind'}; expected one of ${kinds.join(', ')}.`,
    );
  }
  return words;
}

try {
  await add();
} catch (error) {
  if (error instanceof Cancelled) {
    console.error(error.message);
    process.exitCode = INTERRUPTED;
  } else if (error instanceof FileExists) {
    console.error(`${error.message} It has appeared meanwhile; run the command again.`);
    process.exitCode = 1;
  } else throw error;
}
