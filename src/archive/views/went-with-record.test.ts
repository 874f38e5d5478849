import { expect, it } from 'vitest';
import type { ArchivedRecord } from '../linked.ts';
import { wentWithRecord } from './went-with-record.ts';

const withdrawn = { date: '2026-02-01', reason: 'It was wrong.' };
const data: ArchivedRecord['data'] = { id: '2026-0001', title: 'Made up', status: 'withdrawn', withdrawn };

it.each([
  ['withdrawn', '2026-02-01', 'It was wrong.', true],
  ['withdrawn', '2026-01-31', 'It was wrong.', false],
  ['withdrawn', '2026-02-01', 'It was not said.', false],
  ['published', '2026-02-01', 'It was wrong.', false],
] as const)('of a %s record, a part taken back on %s: %s', (status, date, reason, went) => {
  expect(wentWithRecord({ data: { ...data, status } }, { id: 'q1', date, reason })).toBe(went);
});
