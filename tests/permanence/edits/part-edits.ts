import type { Random } from '../../harness/mutate.ts';
import type { Desk } from '../desk.ts';
import { addressOf, anyOf, corrected, type Edit, isPublished, TODAY, twoRecords } from './edit.ts';
import { quoting, withQuotes } from './quoting.ts';

const BACK = { date: TODAY, reason: 'Nobody said so.' };

/** What is done to quotations, figures and their anchors. */
export const PART_EDITS: readonly Edit[] = [
  {
    kind: 'add a quotation',
    always: 'accepted',
    make(desk, random, mark) {
      const found = quoting(desk, random);
      if (found === undefined || found.others.length > 3) return undefined;
      const { record, quotation } = found;
      const next = { id: `q-${mark}`, text: `words ${mark}`, speaker: quotation.speaker };
      desk.writeRecord({
        ...record,
        data: { ...record.data, quotes: [...(record.data.quotes ?? []), next] },
      });
      return `${next.id} in ${record.file}`;
    },
  },
  {
    kind: 'put quotations in another order',
    always: 'accepted',
    make(desk, random) {
      const found = quoting(desk, random);
      if (found === undefined) return undefined;
      const { record } = found;
      desk.writeRecord({
        ...record,
        data: { ...record.data, quotes: record.data.quotes?.toReversed() ?? [] },
      });
      return record.file;
    },
  },
  {
    kind: 'delete a quotation',
    always: 'refused',
    make(desk, random) {
      const found = quoting(desk, random);
      if (found === undefined) return undefined;
      withQuotes(desk, found.record, [...found.others]);
      return `${found.quotation.id} of ${found.record.file}`;
    },
  },
  {
    kind: 'take a quotation back',
    always: 'accepted',
    make(desk, random) {
      const found = quoting(desk, random);
      if (found === undefined) return undefined;
      const { record, quotation, others } = found;
      const retired = [...(record.data.retired ?? []), { id: quotation.id, ...BACK }];
      withQuotes(desk, { ...record, data: { ...record.data, retired } }, [...others]);
      return `${quotation.id} of ${record.file}`;
    },
  },
  {
    kind: 'rename a quotation',
    always: 'refused',
    make(desk, random, mark) {
      const found = quoting(desk, random);
      if (found === undefined) return undefined;
      const { record, quotation, others } = found;
      withQuotes(desk, record, [...others, { ...quotation, id: `q-${mark}` }]);
      return `${quotation.id} of ${record.file}`;
    },
  },
  {
    kind: 'rename a quotation, with a redirect',
    always: 'accepted',
    make(desk, random, mark) {
      const found = quoting(desk, random);
      if (found === undefined) return undefined;
      const { record, quotation, others } = found;
      withQuotes(desk, record, [...others, { ...quotation, id: `q-${mark}` }]);
      const page = addressOf(record);
      desk.addRedirect({ from: `${page}#${quotation.id}`, to: `${page}#q-${mark}` });
      return `${quotation.id} of ${record.file} is q-${mark}`;
    },
  },
  {
    kind: 'change the words of a quotation silently',
    always: 'refused',
    make(desk, random, mark) {
      const found = quoting(desk, random);
      if (found === undefined) return undefined;
      const { record, quotation, others } = found;
      withQuotes(desk, record, [...others, { ...quotation, text: `never said ${mark}` }]);
      return `${quotation.id} of ${record.file}`;
    },
  },
  {
    kind: 'correct the words of a quotation',
    always: 'accepted',
    make(desk, random, mark) {
      const found = quoting(desk, random);
      if (found === undefined) return undefined;
      const { record, quotation, others } = found;
      const data = corrected(record.data, mark);
      withQuotes(desk, { ...record, data }, [...others, { ...quotation, text: `really said ${mark}` }]);
      return `${quotation.id} of ${record.file}`;
    },
  },
  {
    kind: 'move a quotation to another record',
    always: 'refused',
    make(desk, random, mark) {
      return moveQuotation(desk, random, mark, false);
    },
  },
  {
    kind: 'move a quotation to another record, with a redirect',
    always: 'accepted',
    make(desk, random, mark) {
      return moveQuotation(desk, random, mark, true);
    },
  },
  {
    kind: 'delete a figure',
    always: 'refused',
    make(desk, random) {
      const record = anyOf(
        desk.records().filter((one) => isPublished(one) && (one.data.figures?.length ?? 0) > 0),
        random,
      );
      if (record === undefined) return undefined;
      desk.writeRecord({ ...record, data: { ...record.data, figures: record.data.figures?.slice(1) ?? [] } });
      return record.file;
    },
  },
  {
    kind: 'rewrite why something was taken back',
    always: 'refused',
    make(desk, random, mark) {
      const record = anyOf(
        desk.records().filter((one) => (one.data.retired?.length ?? 0) > 0),
        random,
      );
      const [old, ...others] = record?.data.retired ?? [];
      if (record === undefined || old === undefined) return undefined;
      const retired = [{ ...old, reason: `For no reason, ${mark}.` }, ...others];
      desk.writeRecord({ ...record, data: { ...record.data, retired } });
      return `${old.id} of ${record.file}`;
    },
  },
];

function moveQuotation(desk: Desk, random: Random, mark: string, redirected: boolean): string | undefined {
  const two = twoRecords(desk, random);
  const quotation = anyOf(two?.[0].data.quotes ?? [], random);
  if (two === undefined || quotation === undefined) return undefined;
  const [from, to] = two;
  withQuotes(desk, from, from.data.quotes?.filter((one) => one !== quotation) ?? []);
  const id = `q-${mark}`;
  desk.writeRecord({
    ...to,
    data: { ...to.data, quotes: [...(to.data.quotes ?? []), { ...quotation, id }] },
  });
  if (redirected)
    desk.addRedirect({ from: `${addressOf(from)}#${quotation.id}`, to: `${addressOf(to)}#${id}` });
  return `${quotation.id} of ${from.file} to ${to.file}`;
}
