import { Command, Option } from 'commander';
import { CannotImport } from '../src/import/cannot-import.ts';
import { IMPORT_FORMATS, type ImportFormat } from '../src/import/formats/format.ts';
import { reportJson, reportPretty } from '../src/import/report.ts';
import { runImport } from '../src/import/run.ts';
import { contentFolder } from '../src/store/folder.ts';

interface Flags {
  readonly content: string;
  readonly dryRun: boolean;
  readonly skipFaulty: boolean;
  readonly allowSimilar: boolean;
  readonly from?: ImportFormat;
  readonly format: 'pretty' | 'json';
}

const command = new Command('import')
  .description(
    'Import references (RIS, BibTeX, CSL-JSON, Zotero JSON or RDF, CSV) as draft records, records and entities from JSON Lines, or a whole archive from its dump. See src/import/mapping.md.',
  )
  .argument(
    '<file...>',
    'exports of references; records.jsonl with the entity files beside it; the folder of a dump; - is the standard input',
  )
  .option('--content <folder>', 'content folder', contentFolder())
  .option('--dry-run', 'say what would be done, write nothing', false)
  .option('--skip-faulty', 'take what is sound although other parts are faulty', false)
  .option('--allow-similar', 'take references that the archive probably has', false)
  .addOption(
    new Option('--from <format>', 'format of the files; otherwise they tell it').choices(IMPORT_FORMATS),
  )
  .addOption(
    new Option('--format <format>', 'form of the report').choices(['pretty', 'json']).default('pretty'),
  )
  .action(run);

async function run(files: string[], { format, ...flags }: Flags): Promise<void> {
  const onProgress = (written: number, all: number) => {
    if (process.stderr.isTTY && (written % 50 === 0 || written === all)) {
      process.stderr.write(`\r${written}/${all} files written${written === all ? '\n' : ''}`);
    }
  };
  try {
    const result = await runImport({ files, ...flags, onProgress });
    process.stdout.write(format === 'json' ? reportJson(result) : reportPretty(result));
    if (result.faults.length > 0) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof CannotImport)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

await command.parseAsync();
