import { expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import { list } from './list.ts';

it('finds the later of two, in every list of a record', () => {
  const record = sampleArticle({
    organisations: ['example-body-a', 'example-body-b', 'example-body-a'],
    keywords: ['hills', 'Hills'],
    answers: ['2001-0002', '2001-0002'],
    positions: [{ stance: 'supports', summary: 'For it.', evidence: ['q1', 'q1'] }],
  });
  const content = sampleContent([record]);
  const found = [...list.check(content, buildArchive(content), {})];
  expect(found.map(({ path, message, fix }) => [path.join('.'), message, fix])).toEqual([
    ['organisations.2', '“example-body-a” stands twice in organisations.', { kind: 'remove' }],
    ['keywords.1', '“Hills” stands twice in keywords.', { kind: 'remove' }],
    ['answers.1', '“2001-0002” stands twice in answers.', { kind: 'remove' }],
    ['positions.0.evidence.1', '“q1” stands twice in positions[1].evidence.', { kind: 'remove' }],
  ]);
});

it('finds a name among the aliases', () => {
  const content = sampleContent([]);
  const organisations = content.organisations.map((entry) => ({
    ...entry,
    data: { ...entry.data, aliases: ['Body Alpha', 'EBA', 'example body b'] },
  }));
  const found = [...list.check({ ...content, organisations }, buildArchive(content), {})];
  expect(found.map(({ file, path, message }) => [file, path.join('.'), message])).toEqual([
    ['organisations/example-body-a.mdx', 'aliases.1', '“EBA” is the name itself, not another one.'],
    [
      'organisations/example-body-b.mdx',
      'aliases.2',
      '“example body b” is the name itself, not another one.',
    ],
  ]);
});

it('finds nothing in lists of different entries', () => {
  const content = sampleContent([sampleArticle({ policies: ['example-plan'], authors: ['Ann', 'Anne'] })]);
  expect([...list.check(content, buildArchive(content), {})]).toEqual([]);
});
