import { expect, it } from 'vitest';
import { allPages } from '../harness/site.ts';
import { writtenEntities, writtenRecords } from '../harness/written.ts';

it('the numbers on the home page equal the data', () => {
  const published = writtenRecords().filter(({ status }) => status === 'published');
  const home = allPages().find(({ address }) => address === '/');
  const shown = Object.entries(home?.numbers ?? {}).map(([name, text]) => [
    name,
    Number(text.replaceAll(',', '')),
  ]);
  expect(Object.fromEntries(shown)).toMatchObject({
    articles: published.filter(({ kind }) => kind === 'articles').length,
    statements: published.filter(({ kind }) => kind === 'statements').length,
    quotations: published.flatMap(({ quotes }) => quotes).length,
    policies: writtenEntities('policies').length,
    organisations: writtenEntities('organisations').length,
    people: writtenEntities('people').length,
    sources: writtenEntities('sources').length,
  });
});
