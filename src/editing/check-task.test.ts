import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../tests/harness/command.ts';
import { soundArchive } from '../../tests/harness/fixture.ts';

interface Task {
  readonly script: string;
  readonly problemMatcher: { readonly pattern: readonly { readonly regexp: string }[] };
}

const tasks: { tasks: readonly Task[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../.vscode/tasks.json'), 'utf8'),
);

it('the task of VS Code finds each fault of npm run check, with its place and words', async () => {
  const [task] = tasks.tasks;
  const [place = '', message = ''] = task?.problemMatcher.pattern.map(({ regexp }) => regexp) ?? [];
  const archive = soundArchive();
  archive.edit('sources/example-times.yaml', 'kind: local-press', 'kind: paper');
  archive.edit('organisations/example-body-b.mdx', 'parent: example-body-a', 'parent: nobody');
  const { out, err } = await run(task?.script ?? '', [], { content: archive.folder });
  const lines = `${out}\n${err}`.split('\n');
  const found = lines.flatMap((line, at) => {
    const [, file = '', ...where] = new RegExp(place).exec(line) ?? [];
    const [, words] = new RegExp(message).exec(lines[at + 1] ?? '') ?? [];
    return words === undefined || file === '' ? [] : [[file.replace(/^.*content\//, ''), ...where, words]];
  });
  expect(found.sort()).toEqual([
    [
      'organisations/example-body-b.mdx',
      '4',
      '9',
      'error',
      'reference',
      'There is no organisation “nobody” in organisations/.',
    ],
    ['sources/example-times.yaml', '2', '7', 'error', 'schema-value', 'kind is “paper”.'],
  ]);
});
