import { expect, it } from 'vitest';
import { soundArchive } from '../../tests/harness/fixture.ts';
import { readEdition } from './edition.ts';

const BODY = '---\nname: Example Body of the Coast\nkind: charity\n---\n';

/** Files of the sound archive with one more body that nothing is said to use. */
function unused(files: Readonly<Record<string, string | Buffer>>): string[] {
  const archive = soundArchive();
  archive.write('organisations/example-body-of-the-coast.mdx', BODY);
  for (const [file, text] of Object.entries(files)) archive.write(file, text);
  return readEdition(archive.folder).faults.flatMap(({ rule, file }) => (rule === 'unused' ? file : []));
}

it('is found when no file names the body', () => {
  expect(unused({})).toEqual(['organisations/example-body-of-the-coast.mdx']);
});

it.each([
  [
    'broken YAML',
    'articles/2021/2021-06-01-a.mdx',
    '---\ntitle: A: b\norganisations: [example-body-of-the-coast]\n---\n',
  ],
  ['no frontmatter', 'articles/2021/2021-06-01-a.mdx', 'organisations: [example-body-of-the-coast]\n'],
  ['another ending', 'people/ben-example.yml', 'roles: [{ organisation: example-body-of-the-coast }]\n'],
  [
    'another encoding',
    'articles/2021/2021-06-01-a.mdx',
    Buffer.from('---\ntitle: caf\xe9\norganisations: [example-body-of-the-coast]\n---\n', 'latin1'),
  ],
])('is not told of when a file that cannot be read names it: %s', (_, file, text) => {
  expect(unused({ [file]: text })).toEqual([]);
});

it('is told of when such a file names another body whose id begins alike', () => {
  const text = 'organisations: [example-body-of-the-coast-road]\n';
  expect(unused({ 'articles/2021/2021-06-01-a.mdx': text })).toEqual([
    'organisations/example-body-of-the-coast.mdx',
  ]);
});
