import { addressOf, corrected, type Edit, publishedRecord, twoRecords } from './edit.ts';

function freeNumber(turn: string): string {
  return `2025-${String(1000 + (Number.parseInt(turn.replace(/\D/g, ''), 10) % 9000))}`;
}

/** What is done to accession numbers, which are given once. */
export const NUMBER_EDITS: readonly Edit[] = [
  {
    kind: 'renumber a record',
    always: 'refused',
    make(desk, random, mark) {
      const record = publishedRecord(desk, random);
      if (record === undefined) return undefined;
      desk.writeRecord({ ...record, data: { ...record.data, id: freeNumber(mark) } });
      return record.file;
    },
  },
  {
    kind: 'renumber a record, with a redirect',
    always: 'refused',
    make(desk, random, mark) {
      const record = publishedRecord(desk, random);
      if (record === undefined) return undefined;
      const data = { ...record.data, id: freeNumber(mark) };
      desk.writeRecord({ ...record, data });
      desk.addRedirect({ from: addressOf(record), to: addressOf({ ...record, data }) });
      return record.file;
    },
  },
  {
    kind: 'take a number out',
    always: 'refused',
    make(desk, random) {
      const record = publishedRecord(desk, random);
      if (record === undefined) return undefined;
      const { id: _id, ...data } = record.data;
      desk.writeRecord({ ...record, data });
      return record.file;
    },
  },
  {
    kind: 'give a number twice',
    always: 'refused',
    make(desk, random) {
      const two = twoRecords(desk, random);
      if (two === undefined) return undefined;
      const [one, other] = two;
      desk.writeRecord({ ...one, data: { ...one.data, id: other.data.id ?? '' } });
      return `${one.file} has the number of ${other.file}`;
    },
  },
  {
    kind: 'enter a record under a number that another has',
    always: 'refused',
    make(desk, random, mark) {
      const record = publishedRecord(desk, random);
      if (record === undefined) return undefined;
      const file = `${record.file.split('/', 1)[0]}/2020/2020-01-01-${mark}.mdx`;
      const { corrections: _corrections, ...data } = record.data;
      const other = { title: `Another page ${mark}`, url: `https://example.org/${mark}` };
      desk.writeRecord({ ...record, file, data: { ...data, ...other } });
      return `${file} has the number of ${record.file}`;
    },
  },
  {
    kind: 'swap the numbers of two records silently',
    always: 'refused',
    make(desk, random) {
      const two = twoRecords(desk, random);
      if (two === undefined) return undefined;
      const [one, other] = two;
      desk.writeRecord({ ...one, data: { ...one.data, id: other.data.id ?? '' } });
      desk.writeRecord({ ...other, data: { ...other.data, id: one.data.id ?? '' } });
      return `${one.file} and ${other.file}`;
    },
  },
  {
    kind: 'swap the numbers of two files, with their contents’ corrections',
    make(desk, random, mark) {
      const two = twoRecords(desk, random);
      if (two === undefined) return undefined;
      const [one, other] = two;
      desk.writeRecord({ ...one, data: corrected({ ...one.data, id: other.data.id ?? '' }, mark) });
      desk.writeRecord({ ...other, data: corrected({ ...other.data, id: one.data.id ?? '' }, mark) });
      return `${one.file} and ${other.file}`;
    },
  },
  {
    kind: 'write a number in another form',
    always: 'refused',
    make(desk, random) {
      const record = publishedRecord(desk, random);
      const id = record?.data.id;
      if (record === undefined || id === undefined) return undefined;
      const written = random.pick([
        id.replace('-', '-0'),
        ` ${id}`,
        id.replace('-', '–'),
        id.replace('-', ''),
      ]);
      desk.writeRecord({ ...record, data: { ...record.data, id: written } });
      return `${record.file}: ${written}`;
    },
  },
];
