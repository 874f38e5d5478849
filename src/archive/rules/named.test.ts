import { expect, it } from 'vitest';
import type { RecordEntry } from '../content.ts';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent, sampleStatement } from '../sample-content.ts';
import { named } from './named.ts';

function findings(record: RecordEntry) {
  const content = sampleContent([record]);
  return [...named.check(content, buildArchive(content), {})].map(
    ({ path, shown = path, message, fix }) => [path.join('.'), shown.join('.'), message, fix] as const,
  );
}

it('adds speakers, whom they speak for, holders and policies to the lists, each once, and shows what names whom a missing list lacks', () => {
  const record = sampleArticle({
    organisations: ['example-body-b'],
    quotes: [
      {
        id: 'q1',
        speaker: 'exempla-gratia',
        organisation: 'example-body-a',
        on: 'example-plan',
        text: 'one',
      },
      { id: 'q2', speaker: 'exempla-gratia', text: 'two' },
    ],
    positions: [{ holder: 'example-body-b', on: 'example-plan', stance: 'supports', summary: 'For it.' }],
  });
  expect(findings(record)).toEqual([
    [
      'people',
      'quotes.0.speaker',
      'exempla-gratia stands in quotes[1].speaker and is not among the record’s people.',
      { kind: 'add', value: 'exempla-gratia' },
    ],
    [
      'organisations',
      'organisations',
      'example-body-a stands in quotes[1].organisation and is not among the record’s organisations.',
      { kind: 'add', value: 'example-body-a' },
    ],
    [
      'policies',
      'quotes.0.on',
      'example-plan stands in quotes[1].on and is not among the record’s policies.',
      { kind: 'add', value: 'example-plan' },
    ],
  ]);
});

it('lists the issuer of a statement', () => {
  expect(findings(sampleStatement()).map(([path]) => path)).toEqual(['organisations']);
  expect(findings(sampleStatement({ organisations: ['example-body-a'] }))).toEqual([]);
});

it('asks nothing of figures, of bodies, or for ids that the archive does not have', () => {
  const record = sampleArticle({
    quotes: [{ id: 'q1', speaker: 'nobody', text: 'one' }],
    figures: [{ id: 'f1', value: '1', of: 'things', attributed_to: 'example-body-a' }],
  });
  const references = [{ component: 'Org' as const, id: 'example-body-b', place: { line: 9, column: 1 } }];
  expect(findings({ ...record, body: { text: '', references } })).toEqual([]);
});

it('is silent where the list has an id that may be the missing one, misspelt', () => {
  const quotes = [{ id: 'q1', speaker: 'example-body-a', text: 'one' }];
  expect(findings(sampleArticle({ organisations: ['exampel-body-a'], quotes }))).toEqual([]);
});
