import { describe, expect, it } from 'vitest';
import { promisedAddresses } from './addresses.ts';
import { buildArchive } from './index.ts';
import { sampleArticle, sampleContent } from './sample-content.ts';

const body = 'example-body-a';
const plan = 'example-plan';
const held = { holder: body, on: plan, stance: 'supports', summary: 'For it.' } as const;

function archiveOf(records: readonly ReturnType<typeof sampleArticle>[], published: readonly string[] = []) {
  return buildArchive({
    ...sampleContent([...records]),
    ledger: published.map((address, index) => ({ address, line: index + 1 })),
  });
}

/** Names of the chapters of the plan. */
function planChapters(...from: Parameters<typeof archiveOf>): string[] | undefined {
  const archive = archiveOf(...from);
  const policy = archive.policy(plan);
  return policy && archive.chapters(policy).map(({ name }) => name);
}

describe('the chapters of a policy', () => {
  it('are its positions, its figures, and every year and month that holds a record', () => {
    const records = [
      sampleArticle({ id: '2001-0003', date: '2001-03-02', policies: [plan], positions: [held] }),
      sampleArticle({ id: '2001-0004', date: '2003', policies: [plan] }),
      sampleArticle({
        id: '2001-0005',
        date: undefined,
        policies: [plan],
        figures: [{ id: 'f1', value: '3', of: 'things' }],
      }),
    ];
    expect(planChapters(records)).toEqual(['figures', 'positions', '2001', '2001-03', '2003', 'undated']);
  });

  it('stay when what they held has left them', () => {
    expect(planChapters([], [`/policies/${plan}/2001-03/`, `/policies/${plan}/positions/`])).toEqual([
      'positions',
      '2001-03',
    ]);
  });
});

it('an organisation has a chapter for each year only when its records are too many for one page', () => {
  const many = Array.from({ length: 26 }, (_, index) =>
    sampleArticle({
      id: `2001-${String(index + 3).padStart(4, '0')}`,
      date: '2001-01-01',
      organisations: [body],
    }),
  );
  const names = (records: typeof many) => {
    const archive = archiveOf(records);
    const organisation = archive.organisation(body);
    return organisation && archive.chapters(organisation).map(({ address }) => address);
  };
  expect(names(many)).toEqual([`/organisations/${body}/2001/`]);
  expect(names(many.slice(1))).toEqual([]);
});

it('the chapters of a body that was merged lead to the same ones of the other, or to its page', () => {
  const archive = buildArchive({
    ...sampleContent([sampleArticle({ id: '2001-0003', date: '2001-03-02', policies: [plan] })]),
    redirects: [{ from: '/policies/gone/', to: `/policies/${plan}/`, why: 'Merged.' }],
    ledger: ['/policies/gone/', '/policies/gone/2001/', '/policies/gone/positions/'].map(
      (address, index) => ({
        address,
        line: index + 1,
      }),
    ),
  });
  expect(Object.fromEntries(archive.redirections.resolved.map(({ from, to }) => [from, to]))).toEqual({
    '/policies/gone/': `/policies/${plan}/`,
    '/policies/gone/2001/': `/policies/${plan}/2001/`,
    '/policies/gone/positions/': `/policies/${plan}/`,
  });
  expect(promisedAddresses(archive)).toContain('/policies/gone/positions/');
});
