import { resolve } from 'node:path';
import { Command } from 'commander';
import { editorFiles } from '../src/editing/editor-files.ts';
import { isFile, readText } from '../src/store/folder.ts';
import { replaceFile, writeNew } from '../src/store/write.ts';

new Command('schemas')
  .description('Writes the JSON Schemas and snippets for VS Code into .vscode/, from the archive’s schemas.')
  .parse();

const root = resolve(import.meta.dirname, '..');
let written = 0;
for (const { path, content } of editorFiles()) {
  const file = resolve(root, path);
  if (readText(file) === content) continue;
  await (isFile(file) ? replaceFile(file, content) : writeNew(file, content));
  console.log(path);
  written++;
}
console.log(written === 0 ? 'All files are as the schemas have them.' : `${written} files written.`);
