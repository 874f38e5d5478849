import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editorFiles } from './editor-files.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const files = [...editorFiles()];

it.each(files)('$path is as the schemas have it; npm run schemas writes it', ({ path, content }) => {
  expect(read(path)).toBe(content);
});

it('no schema is left over from a kind of file that is no more', () => {
  const schemas = readdirSync(join(ROOT, '.vscode/schemas')).map((name) => `.vscode/schemas/${name}`);
  expect(schemas.sort()).toEqual(
    files
      .map(({ path }) => path)
      .filter((path) => path.includes('/schemas/'))
      .sort(),
  );
});

describe('the settings of VS Code', () => {
  const settings: { 'yaml.schemas': Record<string, string> } = JSON.parse(read('.vscode/settings.json'));

  it.each(Object.entries(settings['yaml.schemas']))('have %s for files that are there', (schema, pattern) => {
    expect(files.map(({ path }) => path)).toContain(schema);
    const [folder = ''] = pattern.split('*');
    expect(existsSync(join(ROOT, folder))).toBe(true);
  });
});
