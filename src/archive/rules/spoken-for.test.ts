import { expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import { spokenFor } from './spoken-for.ts';

function findings(record: ReturnType<typeof sampleArticle>) {
  const content = sampleContent([record]);
  return [...spokenFor.check(content, buildArchive(content), {})].map(
    ({ path, message, fix }) => [path.join('.'), message, fix?.kind] as const,
  );
}

it('an organisation speaks for no other, and needs not say that it speaks for itself', () => {
  const record = sampleArticle({
    quotes: [
      { id: 'q1', text: 'one', speaker: 'example-body-a', organisation: 'example-body-a' },
      { id: 'q2', text: 'two', speaker: 'exempla-gratia', organisation: 'example-body-a' },
      { id: 'q3', text: 'three', organisation: 'example-body-a' },
    ],
    positions: [
      { holder: 'example-body-a', organisation: 'example-body-b', stance: 'neutral', summary: 'None.' },
    ],
  });
  expect(findings(record)).toEqual([
    ['quotes.0.organisation', 'example-body-a is an organisation and speaks for itself.', 'remove'],
    [
      'positions.0.organisation',
      'example-body-a is an organisation; it cannot speak for example-body-b.',
      undefined,
    ],
  ]);
});
