import { seededRandom } from '../random.ts';
import type { PlainRecord } from './plain-record.ts';

/** What is typed into each engine’s box. `org:` stands before the id of an organisation to which it narrows. */
export interface DrawnQuery {
  readonly kind: (typeof KINDS)[number];
  readonly typed: string;
}

const KINDS = ['a word', 'two words', 'a phrase', 'a name', 'a word and a filter'] as const;

const ATTEMPTS = 20;

/**
 * Queries out of the records’ own texts, so that each finds something: of every kind about as many, words as
 * often as they are written. The same for the same seed.
 * @throws Error when there are too few records for so many.
 */
export function drawQueries(records: readonly PlainRecord[], count: number, seed: number): DrawnQuery[] {
  const random = seededRandom(seed);
  const one = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const found = new Map<string, DrawnQuery>();
  for (let attempt = 0; found.size < count; attempt++) {
    const record = one(records);
    if (record === undefined || attempt > count * ATTEMPTS)
      throw new Error(`${count} different queries cannot be drawn from ${records.length} records.`);
    const kind = KINDS[attempt % KINDS.length] ?? 'a word';
    const typed = drawn(kind, record, one, random);
    if (typed !== undefined) found.set(typed, { kind, typed });
  }
  return [...found.values()];
}

function drawn(
  kind: DrawnQuery['kind'],
  record: PlainRecord,
  one: <T>(list: readonly T[]) => T | undefined,
  random: () => number,
): string | undefined {
  const words = `${record.title} ${record.abstract} ${record.quotations}`.match(/\p{L}{4,}/gu) ?? [];
  switch (kind) {
    case 'a word':
      return one(words);
    case 'two words':
      return `${one(words)} ${one(words)}`;
    case 'a phrase': {
      const text = record.quotations.split('\n')[0]?.split(' ') ?? [];
      const start = Math.floor(random() * (text.length - 2));
      return text.length < 3 ? undefined : `"${text.slice(start, start + 2).join(' ')}"`;
    }
    case 'a name':
      return one(record.names.split('\n'));
    case 'a word and a filter': {
      const organisation = one(record.organisations);
      return organisation === undefined ? undefined : `${one(words)} org:${organisation}`;
    }
  }
}
