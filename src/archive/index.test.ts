import { describe, expect, it } from 'vitest';
import { buildArchive } from './index.ts';
import { sampleArticle, sampleContent, sampleStatement } from './sample-content.ts';

const archive = buildArchive(
  sampleContent([
    sampleArticle({
      reports: ['2001-0002'],
      quotes: [
        {
          id: 'q1',
          speaker: 'exempla-gratia',
          organisation: 'example-body-a',
          on: 'example-plan',
          text: 'one',
        },
        { id: 'q2', speaker: 'example-body-b', text: 'two' },
        { id: 'q3', text: 'three' },
      ],
      positions: [
        {
          holder: 'example-body-b',
          on: 'example-plan',
          stance: 'supports',
          summary: 'For it.',
          evidence: ['q2'],
        },
      ],
      figures: [
        { id: 'f1', value: '12', of: 'eggs', attributed_to: 'example-body-b' },
        { id: 'f2', value: '13', of: 'eggs', attributed_to: { name: 'A baker' } },
      ],
      capture: { sha256: 'a'.repeat(64) },
      verified: ['q1'],
    }),
    sampleStatement({ answers: ['2001-0003'], known_through: '2001-0001' }),
    sampleArticle({ id: '2001-0003', date: '2001-01', title_supplied: true }),
    sampleArticle({
      id: '2001-0004',
      status: 'withdrawn',
      withdrawn: { date: '2001-03-01', reason: 'A test.' },
    }),
    sampleArticle({ id: undefined, status: 'draft' }),
    sampleArticle({ id: undefined }),
  ]),
);

describe('the archive links what it holds both ways', () => {
  const article = archive.record('2001-0001');
  const statement = archive.record('2001-0002');

  it('shows published records, latest first; withdrawn and unpublished ones apart', () => {
    expect(archive.records.map(({ id }) => id)).toEqual(['2001-0001', '2001-0002', '2001-0003']);
    expect(archive.withdrawn.map(({ id }) => id)).toEqual(['2001-0004']);
    expect(archive.unpublished).toHaveLength(2);
  });

  it('links what a record reports, answers and makes known', () => {
    expect(article?.reports).toEqual([statement]);
    expect(statement?.reportedBy).toEqual([article]);
    expect(article?.makesKnown).toEqual([statement]);
    expect(statement?.answers.map(({ id }) => id)).toEqual(['2001-0003']);
    expect(archive.record('2001-0003')?.answeredBy).toEqual([statement]);
  });

  it('gives a quotation to its speaker and to the organisation spoken for', () => {
    const [first, second, third] = article?.quotations ?? [];
    expect(first).toMatchObject({ address: '/articles/2001-0001/#q1', verified: true });
    expect(first?.speaker?.name).toBe('Exempla Gratia');
    expect(first?.organisation?.name).toBe('Example Body A');
    expect(archive.person('exempla-gratia')?.quotations).toEqual([first]);
    expect(archive.organisation('example-body-a')?.quotations).toEqual([first]);
    expect(archive.policy('example-plan')?.quotations).toEqual([first]);
    expect(archive.organisation('example-body-b')?.quotations).toEqual([second]);
    expect(third?.speaker).toBeUndefined();
  });

  it('keeps the name of a claimant without an entry', () => {
    expect(archive.figures.map(({ claimantName }) => claimantName)).toEqual(['Example Body B', 'A baker']);
    expect(archive.organisation('example-body-b')?.figures).toHaveLength(1);
  });

  it('counts a record once for each that it names, in whatever role', () => {
    const records = (id: string) => archive.organisation(id)?.records.map((record) => record.id);
    expect(records('example-body-a')).toEqual(['2001-0001', '2001-0002']);
    expect(records('example-body-b')).toEqual(['2001-0001']);
    expect(archive.source('example-paper')?.records).toHaveLength(3);
  });

  it('puts a supplied title in square brackets', () => {
    expect(archive.record('2001-0003')?.title).toBe('[Example article]');
  });

  it('links parents and parts, policies and issuers, people and roles', () => {
    expect(archive.organisation('example-body-a')?.parts.map(({ id }) => id)).toEqual(['example-body-b']);
    expect(archive.organisation('example-body-b')?.policies.map(({ id }) => id)).toEqual(['example-plan']);
    expect(archive.organisation('example-body-a')?.people.map(({ person }) => person.id)).toEqual([
      'exempla-gratia',
    ]);
  });
});
