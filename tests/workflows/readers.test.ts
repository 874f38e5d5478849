import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../harness/project.ts';
import { READERS } from '../harness/reader.ts';

it('every program that reads the exports is in the list from which they are installed', () => {
  const listed = readFileSync(join(PROJECT, 'tests/readers/packages.txt'), 'utf8').trimEnd().split('\n');
  expect(listed).toEqual(expect.arrayContaining(Object.values(READERS)));
});
