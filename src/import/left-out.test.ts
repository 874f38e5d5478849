import { expect, it } from 'vitest';
import { leftOutFields, missingEntities } from './left-out.ts';

const unknown = (line: number, name: string, website?: string) =>
  ({ file: 'a.ris', line, kind: 'source', name, nearest: undefined, website }) as const;

it('a name is listed once, the most frequent first, with the command that adds it', () => {
  const missing = missingEntities([
    unknown(1, 'Wick Times'),
    unknown(5, 'Lantern Weekly'),
    unknown(9, 'Lantern Weekly', 'https://lantern-weekly.example/'),
  ]);
  expect(missing.map(({ name, places, command }) => [name, places, command])).toEqual([
    [
      'Lantern Weekly',
      ['a.ris:5', 'a.ris:9'],
      'npm run new -- source --name "Lantern Weekly" --website https://lantern-weekly.example/',
    ],
    ['Wick Times', ['a.ris:1'], 'npm run new -- source --name "Wick Times"'],
  ]);
});

it('a name that is a command for a shell is quoted as words', () => {
  const commands = missingEntities([
    unknown(1, 'A $(rm -r .)'),
    unknown(2, 'B `id` & C'),
    unknown(3, 'D\'s "E"'),
  ]);
  expect(commands.map(({ command }) => command.slice('npm run new -- source --name '.length))).toEqual([
    "'A $(rm -r .)'",
    "'B `id` & C'",
    `'D'\\''s "E"'`,
  ]);
});

it('a field is listed once a file, with the reason', () => {
  const fields = leftOutFields([
    { file: 'a.ris', line: 1, field: 'AB' },
    { file: 'a.ris', line: 5, field: 'AB' },
    { file: 'b.ris', line: 1, field: 'L1' },
    { file: 'b.ris', line: 1, field: 'SN' },
  ]);
  expect(fields.map(({ file, field, references, why }) => `${file} ${field} ${references} ${why}`)).toEqual([
    'a.ris AB 2 an abstract is written in the archive’s own words',
    'b.ris L1 1 files stay outside the archive',
    'b.ris SN 1 the archive has no field for it',
  ]);
});
