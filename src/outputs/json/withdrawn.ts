import type { ArchivedRecord } from '../../archive/linked.ts';

type RecordFields = ArchivedRecord['data'];

/**
 * The fields of a record as they are given out. What stood in a withdrawn record is withdrawn with it; of its
 * quotations and figures only the ids remain, as parts that were taken back, so that every anchor is still known.
 */
export function publicFields(data: RecordFields): RecordFields {
  if (data.status !== 'withdrawn') return data;
  const { quotes, figures, positions: _, verified: __, note: ___, ...left } = data;
  const known = new Set((data.retired ?? []).map(({ id }) => id));
  const taken = [...(quotes ?? []), ...(figures ?? [])].filter(({ id }) => !known.has(id));
  const { date, reason } = data.withdrawn ?? { date: '', reason: '' };
  const retired = [...(data.retired ?? []), ...taken.map(({ id }) => ({ id, date, reason }))];
  return retired.length === 0 ? left : { ...left, retired };
}
