import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { isContent } from '../harness/content-elements.ts';
import { countSql, NAMED } from '../harness/count-queries.ts';
import { few } from '../harness/few.ts';
import { heldText } from '../harness/held-text.ts';
import { type PageNumbers, pageNumbers } from '../harness/page-numbers.ts';
import { allPages, site } from '../harness/site.ts';

const database = new DatabaseSync(join(site.folder, 'data/archive.sqlite'), { readOnly: true });
database.exec(`PRAGMA temp_store = memory; ${NAMED}`);
afterAll(() => database.close());
const isHeld = heldText(database, site.folder);

function numbersOf(file: string, html: string): PageNumbers {
  return pageNumbers(html, { isHeld, isContent: (element) => isContent(element, file) });
}

const answers = new Map<string, string>();

/** What the dump answers to a count’s query, or why it cannot be asked. */
function answerTo(query: string): string {
  let answer = answers.get(query);
  if (answer === undefined) {
    try {
      const { sql, values } = countSql(query);
      answer = String(database.prepare(sql).get(...values)?.count);
    } catch (error) {
      answer = error instanceof Error ? error.message : String(error);
    }
    answers.set(query, answer);
  }
  return answer;
}

function wrongCounts(file: string, { counts }: PageNumbers): string[] {
  return counts.flatMap(({ query, printed, value }) => {
    const answer = answerTo(query);
    if (answer === value && printed.replaceAll(',', '') === value) return [];
    return [`${file}: “${query}” is printed as ${printed} (value ${value}); the dump says ${answer}`];
  });
}

function looseNumbers(file: string, { loose }: PageNumbers): string[] {
  return loose.map(({ context, path }) => `${file}: “${context.slice(0, 120)}” in ${path}`);
}

describe('the numbers of the pages', () => {
  const pages = allPages().map(({ file }) => {
    const html = readFileSync(join(site.folder, file), 'utf8');
    return { file, numbers: numbersOf(file, html) };
  });

  it('are those that the dump gives for the query that each is marked with', () => {
    expect(few(pages.flatMap(({ file, numbers }) => wrongCounts(file, numbers)))).toEqual([]);
    expect(answers.size).toBeGreaterThan(1000);
  });

  it('are all marked with their queries, or are no counts of the archive’s: use src/components/Count.astro', () => {
    expect(few(pages.flatMap(({ file, numbers }) => looseNumbers(file, numbers)))).toEqual([]);
  });
});

describe('the test of numbers', () => {
  const file = 'figures/index.html';
  const html = readFileSync(join(site.folder, file), 'utf8');
  const findings = (changed: string) => {
    const numbers = numbersOf(file, changed);
    return [...wrongCounts(file, numbers), ...looseNumbers(file, numbers)];
  };

  it('finds a number that is not the dump’s, printed or in the value', () => {
    const printed = html.replace(/(<data [^>]*>)[\d,]+</, '$17<');
    const value = html.replace(/<data value="\d+"/, '<data value="7"');
    for (const changed of [printed, value]) {
      expect(changed).not.toBe(html);
      expect(findings(changed)).toHaveLength(findings(html).length + 1);
    }
  });

  it('finds a count without a query', () => {
    const changed = html.replace('</h1>', '</h1><p>There are 12 of them.</p>');
    expect(findings(changed)).toContain(`${file}: “There are 12 of them.” in html body main p`);
  });

  it('says what to add for a query that it does not know', () => {
    const unknown = html.replace('data-count="figures"', 'data-count="figures colour=red"');
    expect(findings(unknown).join()).toContain(
      'no SQL for colour=red of figures. Add it to tests/harness/count-queries.ts',
    );
  });

  it('takes dates, ids, names and words quoted for what they are', () => {
    const sound = '<p>On 17 May 2021, in 2026-0001, <q>250 of them</q> – <time>3 June</time>, SHA-256</p>';
    expect(findings(html.replace('</h1>', `</h1>${sound}`))).toEqual(findings(html));
  });
});
