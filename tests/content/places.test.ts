import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { few } from '../harness/few.ts';
import { PROJECT } from '../harness/project.ts';

/** Folders that exist on one machine: homes, drives, and where this checkout happens to stand. */
const MACHINE_PATHS = [
  /(?<![\w.])\/(?:home|Users)\/[a-z][\w.-]*\//,
  /(?<![\w.])\/(?:root|workspace|mnt)\/\w/,
  /\b[A-Z]:\\(?!\\)/,
  ...[PROJECT, homedir()]
    .filter((path) => path.split(/[\\/]/).length > 2)
    .map((path) => new RegExp(`${path.replaceAll(/[^\w/]/g, '\\$&')}(?:/|\\b)`)),
];

it('no file of the project names a path of somebody’s machine', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: PROJECT, encoding: 'utf8' }).split('\0');
  const found = files
    .filter(
      (file) => file !== '' && existsSync(join(PROJECT, file)) && !/\.(?:png|jpe?g|ico|woff2)$/.test(file),
    )
    .flatMap((file) => {
      const lines = readFileSync(join(PROJECT, file), 'utf8').split('\n');
      return lines.flatMap((line, index) =>
        MACHINE_PATHS.some((path) => path.test(line))
          ? [`${file}:${index + 1}: ${line.trim().slice(0, 100)}`]
          : [],
      );
    });
  expect(few(found)).toEqual([]);
});
