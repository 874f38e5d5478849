import type { Random } from '../../harness/mutate.ts';
import type { Desk, RecordFile } from '../desk.ts';
import { addressOf, anyOf, corrected, type Edit, publishedRecord, TODAY, twoRecords } from './edit.ts';

const WITHDRAWN = { status: 'withdrawn', withdrawn: { date: TODAY, reason: 'It was mistaken.' } };

function withdrawnRecord(desk: Desk, random: Random): RecordFile | undefined {
  return anyOf(
    desk.records().filter(({ data }) => data.status === 'withdrawn'),
    random,
  );
}

/** Whether a record stands, and what stands where it was. */
export const STANDING_EDITS: readonly Edit[] = [
  {
    kind: 'withdraw a record',
    always: 'accepted',
    make(desk, random) {
      const two = twoRecords(desk, random);
      if (two === undefined) return undefined;
      const [record, successor] = two;
      const withdrawn = { ...WITHDRAWN.withdrawn, successor: successor.data.id };
      const data = { ...record.data, ...WITHDRAWN, ...(random.below(2) === 0 ? {} : { withdrawn }) };
      desk.writeRecord({ ...record, data });
      return record.file;
    },
  },
  {
    kind: 'withdraw a record without a reason',
    always: 'refused',
    make(desk, random) {
      const record = publishedRecord(desk, random);
      if (record === undefined) return undefined;
      desk.writeRecord({ ...record, data: { ...record.data, status: 'withdrawn' } });
      return record.file;
    },
  },
  {
    kind: 'withdraw a record and its quotations without a word',
    always: 'refused',
    make(desk, random) {
      const record = publishedRecord(desk, random);
      if (record === undefined || (record.data.quotes?.length ?? 0) === 0) return undefined;
      const { quotes: _quotes, positions: _positions, ...data } = record.data;
      desk.writeRecord({ ...record, data: { ...data, ...WITHDRAWN } });
      return record.file;
    },
  },
  {
    kind: 'withdraw a record and take back its quotations',
    always: 'accepted',
    make(desk, random) {
      const record = publishedRecord(desk, random);
      if (record === undefined || (record.data.quotes?.length ?? 0) === 0) return undefined;
      const { quotes = [], positions: _positions, ...data } = record.data;
      const back = quotes.map(({ id }) => ({ id, date: TODAY, reason: 'Somebody’s rights.' }));
      desk.writeRecord({
        ...record,
        data: { ...data, ...WITHDRAWN, retired: [...(data.retired ?? []), ...back] },
      });
      return record.file;
    },
  },
  {
    kind: 'bring a withdrawn record back silently',
    always: 'refused',
    make(desk, random) {
      const record = withdrawnRecord(desk, random);
      if (record === undefined) return undefined;
      const { withdrawn: _withdrawn, ...data } = record.data;
      desk.writeRecord({ ...record, data: { ...data, status: 'published' } });
      return record.file;
    },
  },
  {
    kind: 'bring a withdrawn record back with a correction',
    always: 'accepted',
    make(desk, random, mark) {
      const record = withdrawnRecord(desk, random);
      if (record === undefined) return undefined;
      const { withdrawn: _withdrawn, ...data } = record.data;
      desk.writeRecord({ ...record, data: corrected({ ...data, status: 'published' }, mark) });
      return record.file;
    },
  },
  {
    kind: 'make a published record a draft',
    always: 'refused',
    make(desk, random) {
      const record = publishedRecord(desk, random);
      if (record === undefined) return undefined;
      const { id, ...data } = record.data;
      const keepsNumber = random.below(2) === 0;
      desk.writeRecord({ ...record, data: { ...(keepsNumber ? { id } : {}), ...data, status: 'draft' } });
      return `${record.file}, ${keepsNumber ? 'with' : 'without'} its number`;
    },
  },
  {
    kind: 'delete a record',
    always: 'refused',
    make(desk, random) {
      const record = random.below(4) === 0 ? withdrawnRecord(desk, random) : publishedRecord(desk, random);
      if (record === undefined) return undefined;
      desk.removeRecord(record);
      return record.file;
    },
  },
  {
    kind: 'delete a record with its lines of the ledger',
    always: 'refused',
    make(desk, random) {
      const record = publishedRecord(desk, random);
      if (record === undefined) return undefined;
      desk.removeRecord(record);
      const lines = desk.read('ledger.txt').split('\n');
      desk.write('ledger.txt', lines.filter((line) => !line.startsWith(addressOf(record))).join('\n'));
      return record.file;
    },
  },
  {
    kind: 'merge a record into another',
    always: 'accepted',
    make(desk, random) {
      const two = twoRecords(desk, random);
      if (two === undefined || desk.records().length < 10) return undefined;
      const [record, other] = two;
      if (isNamed(desk, record)) return undefined;
      desk.removeRecord(record);
      desk.addRedirect({ from: addressOf(record), to: addressOf(other), date: TODAY, why: 'One page.' });
      return `${record.file} is that of ${other.file}`;
    },
  },
  {
    kind: 'merge a record into what is no record',
    always: 'refused',
    make(desk, random) {
      const record = publishedRecord(desk, random);
      if (record === undefined) return undefined;
      desk.removeRecord(record);
      const to = random.pick([
        '/',
        '/articles/',
        '/about/',
        '/articles/2030-9999/',
        '/organisations/nobody/',
      ]);
      desk.addRedirect({ from: addressOf(record), to });
      return `${addressOf(record)} leads to ${to}`;
    },
  },
  {
    kind: 'bring a merged record back',
    make(desk, random, mark) {
      const redirects = desk.redirects();
      const old = anyOf(
        redirects.filter(({ from }) => desk.attic.has(numberIn(from))),
        random,
      );
      const record = desk.attic.get(numberIn(old?.from ?? ''));
      if (old === undefined || record === undefined || old.from !== addressOf(record)) return undefined;
      desk.writeRedirects(redirects.filter((redirect) => redirect !== old));
      const honest = random.below(2) === 0;
      desk.writeRecord(honest ? { ...record, data: corrected(record.data, mark) } : record);
      return `${record.file}, ${honest ? 'with' : 'without'} a correction`;
    },
  },
  {
    kind: 'give a merged record’s number to another',
    always: 'refused',
    make(desk, random, mark) {
      const redirects = desk.redirects();
      const old = anyOf(
        redirects.filter(({ from }) => /^\/articles\/\d{4}-\d{4}\/$/.test(from)),
        random,
      );
      const model = publishedRecord(desk, random);
      if (old === undefined || model === undefined) return undefined;
      desk.writeRedirects(redirects.filter((redirect) => redirect !== old));
      const { corrections: _corrections, ...data } = model.data;
      desk.writeRecord({
        ...model,
        file: `articles/2020/${mark}.mdx`,
        data: { ...data, id: numberIn(old.from), url: `https://example.org/${mark}`, title: `Taken ${mark}` },
      });
      return `${old.from} is another record`;
    },
  },
];

/** The number in the address of a record’s page; empty for other addresses. */
function numberIn(address: string): string {
  return /^\/(?:articles|statements)\/([\d-]+)\/$/.exec(address)?.[1] ?? '';
}

/** Whether another file names the record, or a redirect leads to words of it. */
function isNamed(desk: Desk, record: RecordFile): boolean {
  const { file, data } = record;
  if (desk.redirects().some(({ to }) => to.startsWith(`${addressOf(record)}#`))) return true;
  return [...desk.files].some(
    ([other, text]) =>
      other !== file && /^(?:articles|statements)/.test(other) && text.includes(data.id ?? '-'),
  );
}
