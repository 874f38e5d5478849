import type { Random } from '../../harness/mutate.ts';
import type { Desk } from '../desk.ts';
import { addressOf, anyOf, corrected, type Edit, isPublished } from './edit.ts';
import { quoting, withQuotes } from './quoting.ts';

/** Ids of quotations and figures that are given to something else. */
export const ANCHOR_EDITS: readonly Edit[] = [
  {
    kind: 'give the id of a quotation twice',
    always: 'refused',
    make(desk, random, mark) {
      const found = quoting(desk, random);
      if (found === undefined) return undefined;
      const { record, quotation } = found;
      const twin = { id: quotation.id, text: `other words ${mark}` };
      const quotes = [...(record.data.quotes ?? []), twin];
      desk.writeRecord({ ...record, data: { ...record.data, quotes } });
      return `${twin.id} in ${record.file}`;
    },
  },
  {
    kind: 'swap the ids of two quotations silently',
    always: 'refused',
    make(desk, random) {
      return swapIds(desk, random);
    },
  },
  {
    kind: 'swap the ids of two quotations with a correction',
    always: 'accepted',
    make(desk, random, mark) {
      return swapIds(desk, random, mark);
    },
  },
  {
    kind: 'make a figure of a quotation’s id',
    always: 'refused',
    make(desk, random, mark) {
      const found = quoting(desk, random);
      if (found === undefined) return undefined;
      const { record, quotation, others } = found;
      const figure = { id: quotation.id, value: `about ${mark.length}`, of: 'villages' };
      const figures = [...(record.data.figures ?? []), figure];
      withQuotes(desk, { ...record, data: { ...record.data, figures } }, [...others]);
      return `${quotation.id} of ${record.file}`;
    },
  },
  {
    kind: 'give the id of what was taken back to other words',
    always: 'refused',
    make(desk, random, mark) {
      const record = anyOf(
        desk.records().filter((one) => isPublished(one) && (one.data.retired?.length ?? 0) > 0),
        random,
      );
      const [old, ...retired] = record?.data.retired ?? [];
      if (record === undefined || old === undefined) return undefined;
      const quotes = [...(record.data.quotes ?? []), { id: old.id, text: `other words ${mark}` }];
      desk.writeRecord({ ...record, data: { ...record.data, retired, quotes } });
      return `${old.id} of ${record.file}`;
    },
  },
  {
    kind: 'give the id of what moved away to other words',
    always: 'refused',
    make(desk, random, mark) {
      const redirects = desk.redirects();
      const records = new Map(desk.records().map((record) => [addressOf(record), record]));
      const old = anyOf(
        redirects.filter(({ from }) => from.includes('#') && records.has(from.replace(/#.*/, ''))),
        random,
      );
      const record = records.get(old?.from.replace(/#.*/, '') ?? '');
      if (old === undefined || record === undefined || record.data.status !== 'published') return undefined;
      desk.writeRedirects(redirects.filter((redirect) => redirect !== old));
      const id = old.from.replace(/.*#/, '');
      const quotes = [...(record.data.quotes ?? []), { id, text: `other words ${mark}` }];
      desk.writeRecord({ ...record, data: { ...record.data, quotes } });
      return old.from;
    },
  },
];

function swapIds(desk: Desk, random: Random, mark?: string): string | undefined {
  const found = quoting(desk, random);
  const other = anyOf(found?.others ?? [], random);
  if (found === undefined || other === undefined) return undefined;
  const { record, quotation, others } = found;
  const rest = others.filter((one) => one !== other);
  const data = mark === undefined ? record.data : corrected(record.data, mark);
  withQuotes(desk, { ...record, data }, [
    ...rest,
    { ...quotation, id: other.id },
    { ...other, id: quotation.id },
  ]);
  return `${quotation.id} and ${other.id} of ${record.file}`;
}
