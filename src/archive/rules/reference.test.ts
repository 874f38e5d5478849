import { describe, expect, it } from 'vitest';
import type { RecordEntry } from '../content.ts';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import { reference } from './reference.ts';

function findings(record: RecordEntry) {
  const content = sampleContent([record]);
  return [...reference.check(content, buildArchive(content), {})];
}

describe('an id that nothing has', () => {
  it.each([
    ['eba', 'example-body-a'],
    ['examplebody-a', 'example-body-a'],
    ['the-example-body-b', 'example-body-b'],
  ])('is mended when it is another spelling of a name: %s is %s', (id, meant) => {
    expect(findings(sampleArticle({ organisations: [id] }))).toMatchObject([
      { path: ['organisations', 0], nearest: meant, fix: { kind: 'set', value: meant } },
    ]);
  });

  it('is left to the editor when it is only near', () => {
    const [finding] = findings(sampleArticle({ organisations: ['example-body-c'] }));
    expect(finding?.nearest).toBe('example-body-a');
    expect(finding).not.toHaveProperty('fix');
  });

  it('is left to the editor where the name is of another kind', () => {
    const [finding] = findings(sampleArticle({ people: ['eba'] }));
    expect(finding).not.toHaveProperty('fix');
  });

  it('is named at its place in a body, where nobody but the editor mends it', () => {
    const place = { line: 12, column: 3 };
    const references = [{ component: 'Org' as const, id: 'eba', place }];
    const [finding] = findings({ ...sampleArticle(), body: { text: 'EBA', references } });
    expect(finding).toMatchObject({ path: ['body'], place, nearest: 'example-body-a' });
    expect(finding).not.toHaveProperty('fix');
  });

  it('of a quotation is looked for in its own record alone', () => {
    const references = [{ component: 'Quote' as const, id: 'q2', place: { line: 12, column: 3 } }];
    const [finding] = findings({
      ...sampleArticle({ quotes: [{ id: 'q1', text: 'one' }] }),
      body: { text: '', references },
    });
    expect(finding?.message).toBe('There is no quotation “q2” in this record.');
  });
});
