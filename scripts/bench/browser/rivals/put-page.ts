import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const SOURCES = join(import.meta.dirname, '../page');

/**
 * Writes a page with a box and a list, and its scripts.
 * @param entry the script that brings it to life, by its name in `page/`
 * @param beside other scripts of `page/` that this one reads
 * @param packages files of packages, by the name under which they are imported
 */
export function putPage(
  folder: string,
  entry: string,
  beside: readonly string[] = [],
  packages: Readonly<Record<string, string>> = {},
): void {
  mkdirSync(folder, { recursive: true });
  for (const name of [entry, 'rival-page', ...beside]) {
    const source = readFileSync(join(SOURCES, `${name}.ts`), 'utf8');
    writeFileSync(join(folder, `${name}.js`), script(source));
  }
  for (const [name, file] of Object.entries(packages)) copyFileSync(file, join(folder, `${name}.package.js`));
  const imports = Object.fromEntries(Object.keys(packages).map((name) => [name, `./${name}.package.js`]));
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Search</title>
<link rel="icon" href="data:,">
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module" src="${entry}.js"></script>
<form><input type="search"></form>
<ol></ol>
`,
  );
}

function script(source: string): string {
  return ts.transpileModule(source, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2024,
      module: ts.ModuleKind.ESNext,
      rewriteRelativeImportExtensions: true,
    },
  }).outputText;
}
