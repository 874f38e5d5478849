import { describe, expect, it } from 'vitest';
import type { RecordEntry } from './content.ts';
import { publishedChanges } from './published-change.ts';
import { sampleArticle, sampleStatement } from './sample-content.ts';

function changes(before: RecordEntry, now: RecordEntry): string[] {
  return publishedChanges(before, now, (one, other) => one === other).map(
    ({ path, what, from, to }) => `${path.join('.')} ${what}: ${from} → ${to}`,
  );
}

const quotes = [
  { id: 'q1', text: 'one', speaker: 'example-body-a' },
  { id: 'q2', text: 'two', speaker: 'exempla-gratia', organisation: 'example-body-a' },
];
const figures = [{ id: 'f1', value: 'about 12', of: 'villages', attributed_to: 'example-body-a' }];

describe('a published record', () => {
  it('changes in what readers cite', () => {
    const before = sampleArticle({ quotes, figures });
    const now = sampleArticle({
      title: 'Another title',
      date: '2001-02-04',
      source: 'example-post',
      url: 'https://example.org/other',
      quotes: [
        { id: 'q2', text: 'too', speaker: 'example-body-b' },
        { id: 'q1', text: 'one', speaker: 'example-body-a' },
      ],
      figures: [{ id: 'f1', value: 'about 13', of: 'towns', attributed_to: { name: 'Nobody' } }],
    });
    expect(changes(before, now)).toEqual([
      'title title: Example article → Another title',
      'date date: 2001-02-03 → 2001-02-04',
      'source source: example-paper → example-post',
      'url url: https://example.org/article → https://example.org/other',
      'quotes.0.text text of q2: two → too',
      'quotes.0.speaker speaker of q2: exempla-gratia → example-body-b',
      'quotes.0.organisation organisation of q2: example-body-a → undefined',
      'figures.0.value value of f1: about 12 → about 13',
      'figures.0.attributed_to claimant of f1: example-body-a → Nobody',
    ]);
  });

  it('changes in its issuer', () => {
    expect(changes(sampleStatement(), sampleStatement({ issuer: 'example-body-b' }))).toEqual([
      'issuer issuer: example-body-a → example-body-b',
    ]);
  });

  it.each<[string, RecordEntry]>([
    ['other print', sampleArticle({ quotes, title: ' Example  article' })],
    [
      'another spelling of its address',
      sampleArticle({ quotes, url: 'http://www.example.org/article/?utm_source=x' }),
    ],
    [
      'more of everything',
      sampleArticle({
        quotes: [...quotes, { id: 'q3', text: 'three' }],
        figures,
        authors: ['Nobody'],
        policies: ['example-plan'],
      }),
    ],
    ['a quotation less, which the ledger looks after', sampleArticle({ quotes: quotes.slice(1) })],
    ['our own words', sampleArticle({ quotes, note: 'A note.', keywords: ['test'] })],
  ])('does not change by %s', (_, now) => {
    expect(changes(sampleArticle({ quotes }), now)).toEqual([]);
  });

  it('does not change when what was not known is filled in', () => {
    const unknown = sampleStatement({
      issuer: undefined,
      url: undefined,
      quotes: [{ id: 'q1', text: 'one' }],
    });
    expect(changes(unknown, sampleStatement({ quotes: quotes.slice(0, 1) }))).toEqual([]);
  });
});
