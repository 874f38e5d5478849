import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT } from './project.ts';
import { temporaryFolder } from './temporary.ts';

/** A content folder of a test's own, which it may spoil. */
export interface Fixture {
  readonly folder: string;
  read(file: string): string;
  write(file: string, content: string | Uint8Array): void;
  /** Replaces words that must occur once in a file. */
  edit(file: string, from: string, to: string): void;
  /** `file:line:column` of words as the file has them now, columns counted in UTF-16 code units from 1. */
  place(file: string, words: string): string;
}

/** The small sound archive of made-up bodies. */
export const SOUND = join(PROJECT, 'tests/fixtures/sound');

/** A copy of the small sound archive, gone when the running test is over. */
export function soundArchive(): Fixture {
  const folder = join(temporaryFolder('content'), 'content');
  cpSync(SOUND, folder, { recursive: true });
  return fixtureIn(folder);
}

export function fixtureIn(folder: string): Fixture {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const write = (file: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  return {
    folder,
    read,
    write,
    edit(file, from, to) {
      const parts = read(file).split(from);
      if (parts.length !== 2) throw new Error(`“${from}” occurs ${parts.length - 1} times in ${file}.`);
      write(file, parts.join(to));
    },
    place(file, words) {
      const before = read(file).split(words)[0] ?? '';
      const lines = before.split('\n');
      return `${file}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
    },
  };
}
