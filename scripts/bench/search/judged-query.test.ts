import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEdition } from '../../../src/store/edition.ts';
import { readJudgedQueries } from './judged-query.ts';

const queries = readJudgedQueries(join(import.meta.dirname, 'queries.yaml'));

describe('the judged queries', () => {
  it('name records that are published', () => {
    const published = new Set(readEdition('content').archive?.records.map(({ id }) => id));
    const unknown = queries.flatMap(({ query, relevant }) =>
      Object.keys(relevant)
        .filter((id) => !published.has(id))
        .map((id) => `${id}, for "${query}"`),
    );
    expect(published.size).toBeGreaterThan(0);
    expect(unknown).toEqual([]);
  });

  it('are enough to measure by', () => {
    expect(queries.length).toBeGreaterThanOrEqual(60);
  });

  it('are dealt evenly to both halves', () => {
    const tuning = queries.filter(({ half }) => half === 'tuning').length;
    expect(Math.abs(queries.length - 2 * tuning)).toBeLessThanOrEqual(1);
  });

  it('are asked once each', () => {
    const typed = queries.map(({ query }) => query.toLowerCase());
    expect(typed.filter((query, index) => typed.indexOf(query) < index)).toEqual([]);
  });

  it('each have an answer', () => {
    const unanswered = queries.filter(({ relevant }) => !Object.values(relevant).includes(3));
    expect(unanswered.map(({ query }) => query)).toEqual([]);
  });
});

describe('a set that is malformed', () => {
  it('is refused with every fault and where it stands', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'judged-')), 'queries.yaml');
    writeFileSync(
      path,
      '- { query: smear tests, reader: a nurse, half: tuning, relevant: { 2026-1: 3 } }\n' +
        '- { query: smear tests, reader: a nurse, half: third, relevant: { 2026-0001: 4 } }\n',
    );
    expect(() => readJudgedQueries(path)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/queries\.yaml is not a set.+\[1\]\.half.+"2026-1".+"2026-0001"/s),
      }),
    );
  });
});
