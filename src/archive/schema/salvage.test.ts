import { describe, expect, it } from 'vitest';
import { article } from './article.ts';
import { salvage } from './salvage.ts';

const KEYS = Object.keys(article.shape);
const finding = (path: (string | number)[], rule = 'reference') => ({
  rule,
  severity: 'error' as const,
  file: 'a',
  path,
  message: 'm',
});

describe('what can be saved of faulty data', () => {
  it('is everything but the faulty fields and items', () => {
    const saved = salvage(
      article,
      {
        title: 'Example',
        autors: ['Nobody'],
        date: '17 May',
        organisations: ['example-body-a', 12, 'example-body-b'],
        quotes: [{ id: 'q1' }, { id: 'q2', text: 'two', speaker: 'example-body-a', extra: 1 }],
        status: 'publised',
      },
      KEYS,
    );
    expect(saved?.data).toEqual({
      title: 'Example',
      organisations: ['example-body-a', 'example-body-b'],
      quotes: [{ id: 'q2', text: 'two', speaker: 'example-body-a' }],
      status: 'published',
    });
    expect(saved?.translate(finding(['organisations', 1]))?.path).toEqual(['organisations', 2]);
    expect(saved?.translate(finding(['quotes', 0, 'speaker']))?.path).toEqual(['quotes', 1, 'speaker']);
  });

  it('says nothing twice', () => {
    const saved = salvage(
      article,
      { title: 'Example', dat: '2001', status: 'published', quotes: [{ id: 'q1' }] },
      KEYS,
    );
    expect(saved?.translate(finding(['date'], 'publishable'))).toBeUndefined();
    expect(saved?.translate(finding(['verified', 0], 'parts'))).toBeUndefined();
    expect(saved?.translate(finding(['url'], 'publishable'))).toBeDefined();
  });

  it.each([null, 'text', 12, [], [{}]])('is nothing of %j', (raw) => {
    expect(salvage(article, raw, KEYS)).toBeUndefined();
  });
});
