import { expect, it } from 'vitest';
import { buildArchive } from '../../archive/index.ts';
import { sampleArticle, sampleContent } from '../../archive/sample-content.ts';
import { recordsByYear } from './over-time.ts';

it('the latest year stands first, and years without a record are left out', () => {
  const { records } = buildArchive(
    sampleContent([
      sampleArticle({ id: '2001-0003', date: '2003' }),
      sampleArticle({ id: '2001-0004', date: '2001-01-01' }),
      sampleArticle({ id: '2001-0005', date: '2003-05' }),
    ]),
  );
  expect(recordsByYear(records).map(({ label, records: held }) => [label, held.length])).toEqual([
    ['2003', 2],
    ['2001', 1],
  ]);
});
