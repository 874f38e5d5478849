import type { Random } from '../../harness/mutate.ts';
import type { Desk, PartData, RecordFile } from '../desk.ts';
import { addressOf, anyOf, corrected, type Edit, isPublished, TODAY, twoRecords } from './edit.ts';

/** A record that quotes somebody, with one of its quotations. */
interface Quoting {
  readonly record: RecordFile;
  readonly quotation: PartData;
  /** Its other quotations. */
  readonly others: readonly PartData[];
}

function quoting(desk: Desk, random: Random): Quoting | undefined {
  const record = anyOf(
    desk.records().filter((one) => isPublished(one) && (one.data.quotes?.length ?? 0) > 0),
    random,
  );
  const quotation = anyOf(record?.data.quotes ?? [], random);
  if (record === undefined || quotation === undefined) return undefined;
  return { record, quotation, others: record.data.quotes?.filter((one) => one !== quotation) ?? [] };
}

/** Writes a record with other quotations, and without the evidence of those that are gone. */
function withQuotes(desk: Desk, record: RecordFile, quotes: PartData[]): void {
  const { positions: _positions, ...data } = record.data;
  desk.writeRecord({ ...record, data: { ...data, quotes } });
}

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
