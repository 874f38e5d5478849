import { Command, Option } from 'commander';
import { reportJson, reportPretty } from '../src/import/report.ts';
import { CannotImport, runImport } from '../src/import/run.ts';
import { contentFolder } from '../src/store/folder.ts';

interface Flags {
  readonly content: string;
  readonly dryRun: boolean;
  readonly skipFaulty: boolean;
  readonly format: 'pretty' | 'json';
}

const command = new Command('import')
  .description('Import records and entities from JSON Lines files. See src/import/mapping.md.')
  .argument('<file...>', 'records.jsonl; the entity files beside it are read along')
  .option('--content <folder>', 'content folder', contentFolder())
  .option('--dry-run', 'say what would be done, write nothing', false)
  .option('--skip-faulty', 'take the good lines although others are faulty', false)
  .addOption(
    new Option('--format <format>', 'form of the report').choices(['pretty', 'json']).default('pretty'),
  )
  .action(run);

async function run(files: string[], { content, dryRun, skipFaulty, format }: Flags): Promise<void> {
  const onProgress = (written: number, all: number) => {
    if (process.stderr.isTTY && (written % 50 === 0 || written === all)) {
      process.stderr.write(`\r${written}/${all} files written${written === all ? '\n' : ''}`);
    }
  };
  try {
    const result = await runImport({ files, content, dryRun, skipFaulty, onProgress });
    process.stdout.write(format === 'json' ? reportJson(result) : reportPretty(result));
    if (result.faults.length > 0) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof CannotImport)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

await command.parseAsync();
