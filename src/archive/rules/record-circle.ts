import { circlesIn } from '../circle.ts';
import type { RecordEntry } from '../content.ts';
import type { DataPath } from '../finding.ts';
import { PUBLISHED_STATEMENT, publishedStatement } from './published-example.ts';
import type { Rule } from './rule.ts';

/** What a record leads back to comes before it, so nothing leads back to the record itself. */
export const recordCircle: Rule = {
  id: 'record-circle',
  holds:
    'No record answers itself, reports itself, is known through itself or takes its own place, however many steps away.',
  why: 'An answer comes after what it answers; where records lead round in a circle, at least one of the numbers is wrong.',
  example: {
    file: PUBLISHED_STATEMENT,
    failing: publishedStatement({ knownThrough: '2026-0002' }),
    mended: publishedStatement({ knownThrough: '2026-0001' }),
  },
  *check({ records }) {
    const byId = new Map<string, RecordEntry>();
    for (const record of records)
      if (record.data.id !== undefined && !byId.has(record.data.id)) byId.set(record.data.id, record);
    for (const { field, verb, idsOf } of WAYS) {
      const links = new Map<string, readonly string[]>();
      for (const [id, record] of byId) {
        const ids = idsOf(record);
        if (ids.length > 0) links.set(id, ids);
      }
      for (const circle of circlesIn(links)) {
        const [from = '', to = ''] = circle.slice(-2);
        const record = byId.get(from);
        if (record === undefined) continue;
        yield {
          rule: this.id,
          severity: 'error',
          file: record.file,
          path: pathTo(field, idsOf(record).indexOf(to)),
          message:
            from === to
              ? `${from} ${verb} itself.`
              : `${from} ${verb} ${to}, which leads back to it: ${circle.join(' → ')}.`,
          expected: 'the number of another record, which does not lead back to this one',
          mend: from === to ? 'Correct the number or take it out.' : 'Correct one of these numbers.',
        };
      }
    }
  },
};

interface Way {
  readonly field: 'answers' | 'reports' | 'known_through' | 'successor';
  readonly verb: string;
  idsOf(record: RecordEntry): readonly string[];
}

const NONE: readonly string[] = [];

/** The ways in which a record leads to others; each by itself, for a statement known through an article is reported by it. */
const WAYS: readonly Way[] = [
  { field: 'answers', verb: 'answers', idsOf: ({ data }) => data.answers ?? NONE },
  { field: 'reports', verb: 'reports', idsOf: ({ data }) => data.reports ?? NONE },
  {
    field: 'known_through',
    verb: 'is known through',
    idsOf: ({ data }) => (data.known_through === undefined ? NONE : [data.known_through]),
  },
  {
    field: 'successor',
    verb: 'is replaced by',
    idsOf: ({ data }) => (data.withdrawn?.successor === undefined ? NONE : [data.withdrawn.successor]),
  },
];

function pathTo(field: Way['field'], index: number): DataPath {
  if (field === 'successor') return ['withdrawn', field];
  return field === 'known_through' ? [field] : [field, index];
}
