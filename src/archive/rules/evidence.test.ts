import { describe, expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import type { Position } from '../schema/position.ts';
import type { Quotation } from '../schema/quotation.ts';
import { evidence } from './evidence.ts';

const OTHER = { id: 'other-body', file: 'organisations/other-body.mdx', data: { name: 'Other Body' } };

function findings(spoken: Partial<Quotation>, held: Partial<Position>) {
  const record = sampleArticle({
    quotes: [
      { id: 'q1', text: 'one', ...spoken },
      { id: 'q2', text: 'two', speaker: 'other-body' },
    ],
    positions: [{ stance: 'opposes', summary: 'Against it.', evidence: ['q1'], ...held }],
  });
  const { organisations } = sampleContent([]);
  const [body] = organisations;
  if (body === undefined) throw new Error('The sample has no organisation.');
  const content = sampleContent([record], { organisations: [...organisations, { ...body, ...OTHER }] });
  return [...evidence.check(content, buildArchive(content), {})];
}

describe('a position is shown by words', () => {
  it.each<[string, Partial<Quotation>, Partial<Position>]>([
    ['of the holder', { speaker: 'other-body' }, { holder: 'other-body' }],
    [
      'of somebody who speaks for the holder',
      { speaker: 'exempla-gratia', organisation: 'other-body' },
      { holder: 'other-body' },
    ],
    ['of somebody with a role there', { speaker: 'exempla-gratia' }, { holder: 'example-body-a' }],
    ['of a part of the holder', { speaker: 'example-body-b' }, { holder: 'example-body-a' }],
    [
      'of the body for which the holder speaks',
      { speaker: 'other-body' },
      { holder: 'exempla-gratia', organisation: 'other-body' },
    ],
    ['of nobody known', {}, { holder: 'other-body' }],
    ['of anybody, when nobody holds it', { speaker: 'other-body' }, {}],
    ['that are not there, which another rule finds', {}, { holder: 'other-body', evidence: ['q9'] }],
  ])('%s', (_, spoken, held) => {
    expect(findings(spoken, held)).toEqual([]);
  });

  it('not by those of somebody else', () => {
    expect(findings({ speaker: 'example-body-a' }, { holder: 'other-body' })).toMatchObject([
      {
        path: ['positions', 0, 'evidence', 0],
        message: 'q1 quotes example-body-a, but the position is that of other-body.',
        nearest: 'q2',
      },
    ]);
    expect(
      findings({ speaker: 'exempla-gratia', organisation: 'other-body' }, { holder: 'example-body-b' }),
    ).toHaveLength(1);
  });
});
