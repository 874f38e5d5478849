import { expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import { exampleRecord } from './example-record.ts';

it('the example is the first record with a verified quotation, else with a quotation, else the first', () => {
  const plain = sampleArticle();
  const quoted = sampleArticle({ id: '2001-0003', quotes: [{ id: 'q1', text: 'one' }] });
  const verified = sampleArticle({
    id: '2001-0004',
    quotes: [{ id: 'q1', text: 'one' }],
    capture: { sha256: 'a'.repeat(64) },
    verified: ['q1'],
  });
  const example = (...entries: Parameters<typeof sampleContent>[0]) =>
    exampleRecord(buildArchive(sampleContent(entries)).records)?.id;
  expect(example(plain, quoted, verified)).toBe('2001-0004');
  expect(example(plain, quoted)).toBe('2001-0003');
  expect(example(plain)).toBe('2001-0001');
  expect(example()).toBeUndefined();
});
