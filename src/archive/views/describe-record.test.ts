import { expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent, sampleStatement } from '../sample-content.ts';
import { describeRecord } from './describe-record.ts';

const archive = buildArchive(
  sampleContent([
    sampleArticle(),
    sampleStatement({ type: 'press-release' }),
    sampleStatement({
      id: '2001-0003',
      source: undefined,
      url: undefined,
      known_through: '2001-0001',
      type: 'email',
    }),
    sampleStatement({ id: '2001-0004', source: undefined, issuer: undefined, known_through: '2001-0001' }),
  ]),
);
const described = (id: string, withoutSource = false) => {
  const record = archive.record(id);
  return record && describeRecord(record, { withoutSource });
};

it('says who published a record and what it is, as far as it is known', () => {
  expect(described('2001-0001')).toBe('Example Paper · article');
  expect(described('2001-0001', true)).toBe('article');
  expect(described('2001-0002')).toBe('Example Paper · statement, press release');
  expect(described('2001-0003')).toBe('EBA · statement, email');
  expect(described('2001-0004')).toBe('statement');
});
