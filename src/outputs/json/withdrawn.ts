import type { ArchivedRecord } from '../../archive/linked.ts';
import { publicCorrections } from '../../archive/views/public-corrections.ts';

type RecordFields = ArchivedRecord['data'];

/**
 * The fields of a record as they are given out. What stood in a withdrawn record is withdrawn with it; of its
 * quotations and figures only the ids remain, as parts that were taken back, so that every anchor is still known. What
 * went does not stay on in corrections either. Of fields that were given out already, the same come out.
 */
export function publicFields(data: RecordFields): RecordFields {
  const given =
    data.corrections === undefined ? data : { ...data, corrections: [...publicCorrections({ data })] };
  if (data.status !== 'withdrawn') return given;
  const { quotes, figures, positions: _, verified: __, note: ___, retired: before = [], ...left } = given;
  const known = new Set(before.map(({ id }) => id));
  const taken = [...(quotes ?? []), ...(figures ?? [])].filter(({ id }) => !known.has(id));
  const { date, reason } = data.withdrawn ?? { date: '', reason: '' };
  const retired = [...before, ...taken.map(({ id }) => ({ id, date, reason }))];
  return retired.length === 0 ? left : { ...left, retired };
}
