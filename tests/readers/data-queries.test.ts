import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { commandLine, EXAMPLE_QUERIES } from '../../src/outputs/example-queries.ts';
import { askDuckDb, DATA } from '../harness/dump.ts';
import { needs, read } from '../harness/reader.ts';
import { allPages } from '../harness/site.ts';

/** What parts the columns of an answer, by program. */
const BETWEEN = { sqlite3: '|', mlr: / +/, jq: '\t', python3: '|' } as const;

describe('the queries of the data page', () => {
  it('stand there as they are asked here', () => {
    const page = allPages().find(({ address }) => address === '/data/');
    const folded = page?.text.replace(/\s+/g, ' ') ?? '';
    const missing = EXAMPLE_QUERIES.filter(
      (query) => !folded.includes(commandLine(query).replace(/\s+/g, ' ')),
    );
    expect(missing.map(({ asks }) => asks)).toEqual([]);
  });

  it('are typed as they are meant: a shell takes each apart into the same words', () => {
    for (const query of EXAMPLE_QUERIES) {
      const typed = commandLine(query).replace(query.program, "printf '%s\\0'");
      const words = execFileSync('sh', ['-c', typed], { encoding: 'utf8' });
      expect(words.split('\0').slice(0, -1)).toEqual(query.parameters);
    }
  });

  it.for(EXAMPLE_QUERIES)('$program: $asks', async (query, context) => {
    const { program, parameters, answers } = query;
    if (program === 'duckdb') {
      const answer = await askDuckDb(parameters.at(-1) ?? '');
      expect(answer.columnNames()).toEqual(answers);
      expect(answer.currentRowCount).toBeGreaterThan(0);
      return;
    }
    needs(context, program);
    const { out, err } = read(program, parameters, { cwd: DATA });
    expect(err).toBe('');
    const rows = out.trimEnd().split('\n');
    const table = program === 'mlr' ? rows.slice(1) : rows;
    if (program === 'mlr') expect(rows[0]?.split(/ +/)).toEqual(answers);
    expect(table.length).toBeGreaterThan(0);
    for (const row of table) expect(row.split(BETWEEN[program])).toHaveLength(answers.length);
  });
});
