import { mdx } from '../made-up-archive.ts';
import { addressOf, anyOf, corrected, type Edit, isPublished, publishedRecord, twoRecords } from './edit.ts';

/** Changes to what a record says of its page, and to where its file lies. */
export const RECORD_EDITS: readonly Edit[] = [
  {
    kind: 'rename a file',
    always: 'accepted',
    make(desk, random, mark) {
      const record = publishedRecord(desk, random);
      if (record === undefined) return undefined;
      const [folder] = record.file.split('/');
      const [date = ''] = record.data.date.split(/[~/]/);
      const to = `${folder}/${date.slice(0, 4)}/${date}-${mark}.mdx`;
      desk.move(record.file, to);
      return `${record.file} becomes ${to}`;
    },
  },
  {
    kind: 'change a title silently',
    always: 'refused',
    make(desk, random, mark) {
      const record = publishedRecord(desk, random);
      if (record === undefined) return undefined;
      desk.writeRecord({ ...record, data: { ...record.data, title: `Another title ${mark}` } });
      return record.file;
    },
  },
  {
    kind: 'correct a title',
    always: 'accepted',
    make(desk, random, mark) {
      const record = publishedRecord(desk, random);
      if (record === undefined) return undefined;
      desk.writeRecord({
        ...record,
        data: corrected({ ...record.data, title: `Another title ${mark}` }, mark),
      });
      return record.file;
    },
  },
  {
    kind: 'correct a date, into another year',
    always: 'accepted',
    make(desk, random, mark) {
      const record = publishedRecord(desk, random);
      if (record === undefined) return undefined;
      const year = 2010 + random.below(14);
      const date = random.pick([`${year}-04-02`, `${year}-04`, `${year}~`, `${year}-04-02/${year}-04-09`]);
      desk.writeRecord({ ...record, data: corrected({ ...record.data, date }, mark) });
      return `${record.file} is of ${date}`;
    },
  },
  {
    kind: 'correct an address of an original',
    always: 'accepted',
    make(desk, random, mark) {
      const record = publishedRecord(desk, random);
      if (record === undefined) return undefined;
      desk.writeRecord({
        ...record,
        data: corrected({ ...record.data, url: `https://example.org/${mark}` }, mark),
      });
      return record.file;
    },
  },
  {
    kind: 'change the source silently',
    always: 'refused',
    make(desk, random) {
      const record = publishedRecord(desk, random);
      const source = anyOf(
        desk.entities('sources').filter((id) => id !== record?.data.source),
        random,
      );
      if (record === undefined || source === undefined) return undefined;
      desk.writeRecord({ ...record, data: { ...record.data, source } });
      return `${record.file} is of ${source}`;
    },
  },
  {
    kind: 'add a record',
    always: 'accepted',
    make(desk, random, mark) {
      if (desk.records().length > 20) return undefined;
      const folder = random.pick(['articles', 'statements']);
      const date = `${2012 + random.below(10)}-03-04`;
      const source = anyOf(desk.entities('sources'), random);
      const organisation = anyOf(desk.entities('organisations'), random);
      const data = {
        title: `A new page ${mark}`,
        source,
        url: `https://example.org/new/${mark}`,
        date,
        organisations: [organisation],
        quotes: [
          { id: 'q1', speaker: organisation, text: `some words ${mark}` },
          { id: 'q2', speaker: organisation, text: `more words ${mark}` },
        ],
        figures: [{ id: 'f1', value: `about ${1 + random.below(90)}`, of: 'villages' }],
        status: random.pick(['published', 'published', 'draft']),
      };
      const file = `${folder}/${date.slice(0, 4)}/${date}-new-${mark}.mdx`;
      desk.write(file, mdx(data, `A new page, ${mark}.`));
      return file;
    },
  },
  {
    kind: 'publish a draft',
    always: 'accepted',
    make(desk, random) {
      const draft = anyOf(
        desk.records().filter(({ data }) => data.status === 'draft'),
        random,
      );
      if (draft === undefined) return undefined;
      desk.writeRecord({ ...draft, data: { ...draft.data, status: 'published' } });
      return draft.file;
    },
  },
  {
    kind: 'describe a page twice',
    always: 'refused',
    make(desk, random, mark) {
      const two = twoRecords(desk, random);
      if (two === undefined) return undefined;
      const [one, other] = two;
      desk.writeRecord({ ...one, data: corrected({ ...one.data, url: other.data.url }, mark) });
      return `${one.file} has the url of ${other.file}`;
    },
  },
  {
    kind: 'move a record to the other folder',
    always: 'refused',
    make(desk, random) {
      const record = anyOf(desk.records().filter(isPublished), random);
      if (record === undefined) return undefined;
      desk.move(record.file, otherFolder(record.file));
      return record.file;
    },
  },
  {
    kind: 'move a record to the other folder without one of its quotations',
    always: 'refused',
    make(desk, random) {
      const record = anyOf(desk.records().filter(isPublished), random);
      if (record === undefined || (record.data.quotes?.length ?? 0) === 0) return undefined;
      const { issuer: _issuer, type: _type, positions: _positions, quotes, ...data } = record.data;
      const moved = {
        ...record,
        file: otherFolder(record.file),
        data: { ...data, quotes: quotes?.slice(1) ?? [] },
      };
      desk.remove(record.file);
      desk.writeRecord(moved);
      desk.addRedirect({ from: addressOf(record), to: addressOf(moved) });
      return `${record.file} without ${quotes?.[0]?.id}`;
    },
  },
  {
    kind: 'move a record to the other folder, with a redirect',
    make(desk, random) {
      const record = anyOf(desk.records().filter(isPublished), random);
      if (record === undefined) return undefined;
      const { issuer: _issuer, type: _type, ...data } = record.data;
      const moved = { ...record, file: otherFolder(record.file), data };
      desk.remove(record.file);
      desk.writeRecord(moved);
      desk.addRedirect({ from: addressOf(record), to: addressOf(moved) });
      return `${addressOf(record)} is ${addressOf(moved)}`;
    },
  },
];

function otherFolder(file: string): string {
  return file.startsWith('articles/')
    ? file.replace('articles/', 'statements/')
    : file.replace('statements/', 'articles/');
}
